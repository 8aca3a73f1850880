package city.accord.meeting;

import city.accord.attendee.DataKind;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.Purgeable;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What delegations wrote to each other about meetings goes; who met whom, and when, stays. */
@Dependent
class MeetingPurges implements Purgeable.Source {

  private static final String WORDED =
      " from Meeting m where m.summitId = :summit and (m.subject <> '' or m.words is not null)";

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;

  @Override
  public List<Purgeable> of(Summit summit) {
    return List.of(
        Purgeable.of(
            DataKind.MEETING,
            rules.keptFor(summit.id(), DataKind.MEETING),
            () -> count(summit.id()),
            () -> purge(summit.id())));
  }

  private long count(long summit) {
    return em.createQuery("select count(m)" + WORDED, Long.class)
        .setParameter("summit", summit)
        .getSingleResult();
  }

  private void purge(long summit) {
    em.createQuery("select m" + WORDED + " order by m.id", Meeting.class)
        .setParameter("summit", summit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .forEach(Meeting::forgetWords);
  }
}
