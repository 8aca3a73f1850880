package city.accord.attendee.passport;

import city.accord.Job;
import city.accord.attendee.Attendee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Encrypts anew what an older key encrypted, once the operator has put a new one before it: the
 * night after, the older one opens nothing any more and can be thrown away.
 */
@Stateless
@PermitAll
public class PassportRenewal {

  @PersistenceContext private EntityManager em;

  /** Every night. */
  @Job(name = "passport-keys", daily = "04:20")
  public void renew() {
    if (PassportKeys.standing() != PassportKeys.Standing.SET) return;
    PassportVault vault = PassportVault.ofSettings();
    em.createQuery(
            "select p from Passport p where p.nameKey <> :key or p.birthKey <> :key"
                + " order by p.attendeeId",
            Passport.class)
        .setParameter("key", vault.currentKey())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(vault::opens)
        .forEach(
            kept ->
                vault.close(vault.open(kept), kept, em.find(Attendee.class, kept.attendeeId())));
  }
}
