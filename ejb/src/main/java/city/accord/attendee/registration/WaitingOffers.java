package city.accord.attendee.registration;

import city.accord.Job;
import city.accord.attendee.AttendeeChanged;
import city.accord.attendee.AttendeeStatus;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Passes places on: as soon as somebody gives one up, and every minute for what nobody tells of, an
 * offer that has run out or a quota that was raised.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WaitingOffers {

  private static final List<AttendeeStatus> ON_LIST =
      List.of(AttendeeStatus.WAITING, AttendeeStatus.OFFERED);

  @PersistenceContext private EntityManager em;
  @Inject private WaitingRoom room;
  @Inject private DelegationQueue delegations;
  @Inject private Summits summits;

  /** Somebody may have given up a place that others wait for. */
  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttendeeChanged change) {
    if (!change.withdrawn()) return;
    em.createQuery(
            "select a.category.id from Attendee a where a.id = :id and exists (select w from"
                + " WaitingPlace w, Attendee b where b.id = w.attendeeId and w.outcome is null"
                + " and b.category = a.category and b.status in :onList"
                + " and b.affiliation.delegationId is null and b.erasedAt is null)",
            Long.class)
        .setParameter("id", change.attendeeId())
        .setParameter("onList", ON_LIST)
        .getResultStream()
        .findFirst()
        .ifPresent(room::pass);
    if (change.delegationId() != null) delegations.pass(change.delegationId());
  }

  /** Two servers, or two rounds, offer no place twice. */
  @Job(name = "waiting-offers", every = 60, offset = 41)
  public void pass() {
    if (summits.find().isEmpty()) return;
    em.createQuery(
            "select distinct a.category.id from WaitingPlace w, Attendee a where a.id ="
                + " w.attendeeId and w.outcome is null and a.status in :onList"
                + " and a.affiliation.delegationId is null"
                + " and a.summitId = :summit and a.erasedAt is null",
            Long.class)
        .setParameter("onList", ON_LIST)
        .setParameter("summit", summits.current().id())
        .getResultList()
        .forEach(room::pass);
    em.createQuery(
            "select distinct a.affiliation.delegationId from WaitingPlace w, Attendee a"
                + " where a.id = w.attendeeId and w.outcome is null and a.status in :onList"
                + " and a.affiliation.delegationId is not null"
                + " and a.summitId = :summit and a.erasedAt is null",
            Long.class)
        .setParameter("onList", ON_LIST)
        .setParameter("summit", summits.current().id())
        .getResultList()
        .forEach(delegations::pass);
  }
}
