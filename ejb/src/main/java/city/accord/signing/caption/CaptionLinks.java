package city.accord.signing.caption;

import static city.accord.signing.ceremony.CeremonyState.VOID;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.account.Secret;
import city.accord.audit.AuditTrail;
import city.accord.signing.ceremony.Ceremony;
import city.accord.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The links of captioners, at the protocol office's desk. */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class CaptionLinks {

  private static final int MAX = 20;

  @PersistenceContext private EntityManager em;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Those that still work, the oldest first. */
  @RolesAllowed({Right.CEREMONY, Right.READ})
  public List<CaptionLink> of(long ceremonyId) {
    return em.createQuery(
            "select l from CaptionLink l where l.ceremonyId = :ceremony and l.revokedAt is null"
                + " order by l.id",
            CaptionLink.class)
        .setParameter("ceremony", ceremonyId)
        .getResultList();
  }

  /**
   * Lets somebody write captions in a language.
   *
   * @return the link's secret, which is shown this once
   * @throws TooManyCaptioners where there are too many links already
   */
  public String make(long ceremonyId, Language language) {
    Ceremony ceremony = Entities.require(em, Ceremony.class, ceremonyId);
    if (ceremony.state() == VOID) throw new NotThere(ceremonyId);
    if (of(ceremonyId).size() >= MAX) throw new TooManyCaptioners(MAX);
    String token = Secret.random();
    em.persist(new CaptionLink(ceremonyId, Secret.hash(token), language, clock.instant()));
    audit.record("caption.link-made", "ceremony " + ceremonyId, language.tag());
    return token;
  }

  /** The link opens nothing any more; what was written by it stays. */
  public void revoke(long id) {
    CaptionLink link = Entities.require(em, CaptionLink.class, id);
    link.revoke(clock.instant());
    audit.record("caption.link-revoked", "ceremony " + link.ceremonyId(), link.language().tag());
  }

  /** No ceremony has so many captioners. */
  public static class TooManyCaptioners extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyCaptioners(int most) {
      super(most);
    }
  }
}
