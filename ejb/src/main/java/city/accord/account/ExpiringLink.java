package city.accord.account;

import city.accord.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What makes a link work: a random token that only its recipient has, until it expires or is ended,
 * because it was used or taken back. The database keeps the token's hash.
 */
@Embeddable
public class ExpiringLink implements Serializable {

  private static final long serialVersionUID = 1;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected ExpiringLink() {}

  public ExpiringLink(String token, Duration life, Instant now) {
    this.tokenHash = Secret.hash(token);
    this.expiresAt = now.plus(life);
  }

  /**
   * What a token leads to, whether or not it still works.
   *
   * @param kind an entity whose field {@code link} is an expiring link
   */
  public static <T> Optional<T> find(EntityManager em, Class<T> kind, String token) {
    String query = "select l from " + kind.getSimpleName() + " l where l.link.tokenHash = :hash";
    return em.createQuery(query, kind)
        .setParameter("hash", Secret.hash(token))
        .getResultStream()
        .findFirst();
  }

  public boolean works(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }

  /** Ends it for good; one that has ended stays so. */
  public void end(Instant now) {
    if (endedAt == null) endedAt = now;
  }

  /**
   * Ends it with its only use.
   *
   * @throws LinkNotValid if it works no longer
   */
  void use(Instant now) {
    if (!works(now)) throw new LinkNotValid();
    endedAt = now;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** The link is unknown, used, taken back or expired; which of these is not told. */
  public static class LinkNotValid extends Refused {

    private static final long serialVersionUID = 1;
  }
}
