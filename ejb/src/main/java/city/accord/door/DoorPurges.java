package city.accord.door;

import city.accord.attendee.DataKind;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.Purgeable;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whose badge was scanned goes; that one was, where and when, stays. */
@Dependent
class DoorPurges implements Purgeable.Source {

  private static final String OF_PEOPLE =
      "Scan s where s.summitId = :summit and s.attendee is not null";

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;

  @Override
  public List<Purgeable> of(Summit summit) {
    return List.of(
        Purgeable.of(
            DataKind.SCAN,
            rules.keptFor(summit.id(), DataKind.SCAN),
            () -> count(summit.id()),
            () -> purge(summit.id())));
  }

  private long count(long summit) {
    return em.createQuery("select count(s) from " + OF_PEOPLE, Long.class)
        .setParameter("summit", summit)
        .getSingleResult();
  }

  private void purge(long summit) {
    em.createQuery(
            "update Scan s set s.attendee = null"
                + " where s.summitId = :summit and s.attendee is not null")
        .setParameter("summit", summit)
        .executeUpdate();
    em.createQuery(
            "delete from DoorPerson p where p.attendeeId in"
                + " (select a.id from Attendee a where a.summitId = :summit)")
        .setParameter("summit", summit)
        .executeUpdate();
  }
}
