package city.accord.delegation;

import city.accord.attendee.DataKind;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.Purgeable;
import city.accord.mail.Outbox;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Whom the organisers wrote to about delegations goes, with the letters and their links. */
@Dependent
class FocalPointPurges implements Purgeable.Source {

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;
  @Inject private Outbox outbox;
  @Inject private Event<FocalPointsForgotten> forgotten;
  @Inject private Clock clock;

  @Override
  public List<Purgeable> of(Summit summit) {
    return List.of(
        Purgeable.of(
            DataKind.FOCAL_POINT,
            rules.keptFor(summit.id(), DataKind.FOCAL_POINT),
            () -> count(summit.id()),
            () -> purge(summit.id())));
  }

  private long count(long summit) {
    return named("select count(d)", "", Long.class)
        .setParameter("summit", summit)
        .getSingleResult();
  }

  private List<Delegation> delegations(long summit) {
    return named("select d", " order by d.id", Delegation.class)
        .setParameter("summit", summit)
        .getResultList();
  }

  private <T> TypedQuery<T> named(String selected, String order, Class<T> type) {
    return em.createQuery(
        selected
            + " from Delegation d where d.summitId = :summit and d.focalPoint.email is not null"
            + order,
        type);
  }

  private void purge(long summit) {
    em.createQuery(
            "select i from Invitation i where i.delegation.summitId = :summit order by i.id",
            Invitation.class)
        .setParameter("summit", summit)
        .getResultStream()
        .forEach(this::forget);
    for (Delegation delegation : delegations(summit)) {
      outbox.forget(delegation.focalPoint().email(), Set.of());
      delegation.nameFocalPoint(null);
    }
    forgotten.fire(new FocalPointsForgotten(summit));
  }

  private void forget(Invitation invitation) {
    outbox.forget(invitation.recipient(), Set.of());
    invitation.forget(clock.instant());
  }
}
