package city.accord.signing.caption;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The key of a captioner, who has no account: whoever holds it writes captions of one ceremony in
 * one language, until an officer revokes it.
 */
@Entity
public class CaptionLink {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long ceremonyId;
  private String tokenHash;
  private String language;
  private Instant madeAt;
  private Instant revokedAt;

  protected CaptionLink() {}

  CaptionLink(long ceremonyId, String tokenHash, Language language, Instant now) {
    this.ceremonyId = ceremonyId;
    this.tokenHash = tokenHash;
    this.language = language.tag();
    this.madeAt = now;
  }

  void revoke(Instant now) {
    if (revokedAt == null) revokedAt = now;
  }

  public Long id() {
    return id;
  }

  long ceremonyId() {
    return ceremonyId;
  }

  public Language language() {
    return Language.of(language);
  }

  public Instant madeAt() {
    return madeAt;
  }

  public boolean isRevoked() {
    return revokedAt != null;
  }
}
