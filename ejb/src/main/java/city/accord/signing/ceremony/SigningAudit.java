package city.accord.signing.ceremony;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is kept of one link of the audit chain: its public form, and the detail with its salt. */
@Entity
@Table(name = "signing_audit")
public class SigningAudit {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long ceremonyId;
  private int seq;
  private String event;
  private Integer slotPosition;
  private Instant at;
  private String detail;
  private String salt;
  private String detailHash;
  private String previousHash;
  private String hash;

  protected SigningAudit() {}

  /** The next link of a ceremony's chain. */
  static SigningAudit next(
      Ceremony ceremony,
      long ceremonyId,
      String event,
      Integer slot,
      Instant at,
      String detail,
      String salt) {
    SigningAudit entry = new SigningAudit();
    String detailHash = Sha256.hex(salt + detail);
    AuditLink link = ceremony.audit().add(event, slot, at, detailHash);
    entry.ceremonyId = ceremonyId;
    entry.seq = link.seq();
    entry.event = event;
    entry.slotPosition = slot;
    entry.at = at;
    entry.detail = detail;
    entry.salt = salt;
    entry.detailHash = detailHash;
    entry.previousHash = link.previous();
    entry.hash = link.hash();
    return entry;
  }

  /** The form that the seal carries. */
  public AuditLink link() {
    return new AuditLink(seq, event, slotPosition, at, detailHash, previousHash, hash);
  }
}
