package city.accord.signing.tablet;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.signing.ceremony.Ceremony;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A tablet that is within reach and has no slot: paired by a spare code, or replaced and come back.
 */
@Entity
public class SpareTablet {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  @ManyToOne private Ceremony ceremony;
  private int number;
  private String tokenHash;
  private Instant since;

  protected SpareTablet() {}

  SpareTablet(Ceremony ceremony, int number, String tokenHash, Instant since) {
    this.ceremony = ceremony;
    this.number = number;
    this.tokenHash = tokenHash;
    this.since = since;
  }

  public Long id() {
    return id;
  }

  public Ceremony ceremony() {
    return ceremony;
  }

  /** Counted from 1 in its ceremony: what is written on the sticker. */
  public int number() {
    return number;
  }

  String tokenHash() {
    return tokenHash;
  }

  public Instant since() {
    return since;
  }
}
