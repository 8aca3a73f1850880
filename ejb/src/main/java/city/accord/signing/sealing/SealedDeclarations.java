package city.accord.signing.sealing;

import city.accord.Entities;
import city.accord.Right;
import city.accord.signing.seal.Sealed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The declarations that left the house sealed, and the timestamps that some of them still await.
 */
@Stateless
@RolesAllowed(Right.SEAL)
public class SealedDeclarations {

  @PersistenceContext private EntityManager em;

  /** Whether a seal is made, and no timestamp authority has witnessed its time yet. */
  @PermitAll
  public boolean isPending(long ceremonyId) {
    return em.createQuery(
            "select count(s) from SealedDeclaration s where s.ceremonyId = :id and s.timestamped ="
                + " false",
            Long.class)
        .setParameter("id", ceremonyId)
        .getSingleResult()
        .equals(1L);
  }

  /** The ceremonies whose seals await their timestamp. */
  public List<Long> pending() {
    return em.createQuery(
            "select s.ceremonyId from SealedDeclaration s where s.timestamped = false", Long.class)
        .getResultList();
  }

  /** The parties' own originals and certified copies that await theirs, by their ids. */
  public List<Long> pendingOriginals() {
    return em.createQuery(
            "select o.id from SealedOriginal o where o.timestamped = false order by o.id",
            Long.class)
        .getResultList();
  }

  public Sealed original(long originalId) {
    SealedOriginal original = Entities.require(em, SealedOriginal.class, originalId);
    Sealed seal = sealed(original.ceremonyId());
    return new Sealed(original.pdf(), seal.manifest(), seal.fingerprint(), seal.sealedAt(), false);
  }

  /** Keeps the timestamps of such a document, unless another server was faster. */
  public void originalTimestamped(long originalId, Sealed later) {
    SealedOriginal original =
        em.find(SealedOriginal.class, originalId, LockModeType.PESSIMISTIC_WRITE);
    if (!original.isTimestamped()) original.renew(later);
  }

  public Sealed sealed(long ceremonyId) {
    SealedDeclaration sealed = Entities.require(em, SealedDeclaration.class, ceremonyId);
    return sealed.sealed();
  }

  /** Keeps the timestamps of a seal, unless another server was faster. */
  public void timestamped(long ceremonyId, Sealed later) {
    SealedDeclaration sealed =
        em.find(SealedDeclaration.class, ceremonyId, LockModeType.PESSIMISTIC_WRITE);
    if (!sealed.isTimestamped()) sealed.renew(later);
  }
}
