package city.accord.signing.tablet;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.signing.binding.TabletSignature;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;

/**
 * The public half of the key that a tablet made for one pairing with one slot, and what the tablet
 * signed with it. A tablet that is moved, or paired anew, makes another.
 */
@Entity
@Table(name = "tablet_key")
public class TabletKey {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long slotId;
  private String tokenHash;
  private byte[] publicKey;
  private Instant enrolledAt;
  private Long attempt;
  private String strokesHash;
  private byte[] signature;

  protected TabletKey() {}

  TabletKey(long slotId, String tokenHash, byte[] publicKey, Instant now) {
    this.slotId = slotId;
    this.tokenHash = tokenHash;
    this.publicKey = publicKey.clone();
    this.enrolledAt = now;
  }

  boolean is(byte[] other) {
    return Arrays.equals(publicKey, other);
  }

  /** The tablet has signed this ink. */
  void sign(long ofAttempt, String ofStrokes, byte[] by) {
    attempt = ofAttempt;
    strokesHash = ofStrokes;
    signature = by.clone();
  }

  /** What it would be, were it signed so. */
  TabletSignature signature(byte[] by) {
    return TabletSignature.of(publicKey, by);
  }

  /** What the tablet signed. */
  TabletSignature signature() {
    return signature(signature);
  }
}
