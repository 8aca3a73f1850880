package city.accord.attendee;

import city.accord.Refused;
import city.accord.mail.Outbox;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What goes of people's own records: mail addresses, badges, and at last the people. */
@Dependent
class OwnPurges implements Purgeable.Source {

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;
  @Inject private Outbox outbox;
  @Inject private Eraser eraser;

  @Override
  public List<Purgeable> of(Summit summit) {
    long id = summit.id();
    Map<DataKind, PrivacyRule> said = rules.of(id).rules();
    return List.of(
        Purgeable.of(
            DataKind.BADGE,
            said.get(DataKind.BADGE).keptFor(),
            () -> count("Badge one where one.attendee.summitId = :summit", id),
            () -> badges(id)),
        Purgeable.of(
            DataKind.EMAIL,
            said.get(DataKind.EMAIL).keptFor(),
            () -> count("Attendee one where one.summitId = :summit and one.email is not null", id),
            () -> people(id).forEach(this::forgetAddress)),
        Purgeable.of(
            DataKind.RECORD,
            said.get(DataKind.RECORD).keptFor(),
            () -> count("Attendee one where one.summitId = :summit and one.erasedAt is null", id),
            () -> people(id).forEach(this::erase)));
  }

  private long count(String what, long summit) {
    return em.createQuery("select count(one) from " + what, Long.class)
        .setParameter("summit", summit)
        .getSingleResult();
  }

  private List<Attendee> people(long summit) {
    return em.createQuery(
            "select a from Attendee a where a.summitId = :summit and a.erasedAt is null"
                + " order by a.id",
            Attendee.class)
        .setParameter("summit", summit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private void badges(long summit) {
    em.createQuery(
            "delete from Badge b where b.attendee.id in"
                + " (select a.id from Attendee a where a.summitId = :summit)")
        .setParameter("summit", summit)
        .executeUpdate();
  }

  private void forgetAddress(Attendee person) {
    if (person.email() == null) return;
    outbox.forget(person.email(), Set.of());
    person.writeTo(null);
  }

  /** Whoever cannot be erased yet is erased another night. */
  private void erase(Attendee person) {
    try {
      eraser.erase(person);
    } catch (Refused notYet) {
      // asked of all areas before anything of the person went
      return;
    }
  }
}
