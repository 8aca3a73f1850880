package city.accord.signing.ceremony;

import city.accord.Right;
import city.accord.delegation.Delegations;
import city.accord.signing.ceremony.Ceremony.OrderIsFixed;
import city.accord.signing.order.Order;
import city.accord.summit.Summits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the signatories stand. It may change until the first tablet has its slot;
 * slots, wall and paper follow it, and the choice is on record.
 */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class Orders {

  @PersistenceContext private EntityManager em;
  @Inject private CeremonyLocks locks;
  @Inject private CeremonyLog log;
  @Inject private Delegations delegations;
  @Inject private Summits summits;

  /** What is known of the summit's signatories. */
  @RolesAllowed({Right.CEREMONY, Right.READ})
  public Ranking ranking() {
    return new Ranking(delegations.heads(), summits.current()::isHost);
  }

  /**
   * Puts the slots in an order, one group after the other.
   *
   * @param slotIds all of them as they stand, the first first: an order by hand
   * @throws OrderIsFixed once a tablet has its slot
   * @throws Signatory.GroupWithoutName if someone stands in a group that has no name
   */
  public void arrange(long ceremonyId, List<Long> slotIds, Grouping grouping, Order order) {
    Ranking ranking = ranking();
    Ceremony ceremony = locks.lock(ceremonyId);
    List<Slot> given =
        ceremony.slots().stream()
            .sorted(Comparator.comparingInt(slot -> slotIds.indexOf(slot.id())))
            .toList();
    ceremony.vacatePositions();
    em.flush(); // two slots never share a place, not even while they change theirs
    for (Slot slot : given) slot.changeSignatory(grouping.of(slot));
    ceremony.reorder(order.sort(given, slot -> ranking.of(slot.signatory())), order);
    String why = order.reason() == null ? order.code() : order.code() + ": " + order.reason();
    log.record(ceremony, "ordered", ceremony.state(), why);
  }
}
