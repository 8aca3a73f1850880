package city.accord.attendee.passport;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * What only one record knows of the document holds; where both know it, the first. It is encrypted
 * anew, since it is bound to its record.
 */
@Dependent
class PassportMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    Passport other = em.find(Passport.class, from.id());
    if (other == null) return;
    Passport stays = em.find(Passport.class, to.id());
    if (stays == null) stays = new Passport(to);
    boolean nameMoves = stays.name() == null && other.name() != null;
    boolean birthMoves = stays.birth() == null && other.birth() != null;
    if (nameMoves || birthMoves) {
      PassportVault vault = PassportVault.ofSettings();
      PassportDetails said = vault.open(other);
      vault.close(
          new PassportDetails(nameMoves ? said.name() : null, birthMoves ? said.birthDate() : null),
          stays,
          to);
      em.persist(stays);
    }
    em.remove(other);
  }
}
