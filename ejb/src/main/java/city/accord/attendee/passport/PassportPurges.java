package city.accord.attendee.passport;

import city.accord.attendee.DataKind;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.Purgeable;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Travel documents go soon after people have left. */
@Dependent
class PassportPurges implements Purgeable.Source {

  private static final String OF_SUMMIT =
      "Passport p where p.attendeeId in (select a.id from Attendee a where a.summitId = :summit)";

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;

  @Override
  public List<Purgeable> of(Summit summit) {
    return List.of(
        Purgeable.of(
            DataKind.PASSPORT,
            rules.keptFor(summit.id(), DataKind.PASSPORT),
            () -> count(summit.id()),
            () -> purge(summit.id())));
  }

  private long count(long summit) {
    return em.createQuery("select count(p) from " + OF_SUMMIT, Long.class)
        .setParameter("summit", summit)
        .getSingleResult();
  }

  private void purge(long summit) {
    em.createQuery("delete from " + OF_SUMMIT).setParameter("summit", summit).executeUpdate();
  }
}
