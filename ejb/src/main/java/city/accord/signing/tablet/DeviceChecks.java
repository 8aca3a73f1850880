package city.accord.signing.tablet;

import city.accord.Right;
import city.accord.account.Secret;
import city.accord.signing.ceremony.Slot;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The device checks of tablets that are paired: reported by the tablet, seen at the console. */
@Stateless
@RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
public class DeviceChecks {

  @PersistenceContext private EntityManager em;
  @Inject private Event<DeviceChecked> checked;
  @Inject private Clock clock;

  /**
   * Keeps what a tablet found of itself; a later check replaces the one before.
   *
   * @throws TabletNotPaired if the tablet is neither a slot's nor a spare
   */
  @PermitAll
  public void report(String tabletToken, DeviceReport report) {
    String hash = Secret.hash(tabletToken);
    long ceremony = ceremonyOf(hash).orElseThrow(TabletNotPaired::new);
    DeviceCheck check = find(hash).orElseGet(() -> new DeviceCheck(ceremony, hash));
    check.record(report, clock.instant());
    em.persist(check);
    checked.fire(new DeviceChecked(ceremony));
  }

  /** The checks of a ceremony's slots, by the id of the slot whose tablet was checked. */
  public Map<Long, DeviceCheck> ofSlots(long ceremonyId) {
    Map<Long, DeviceCheck> checks = new HashMap<>();
    List<Slot> slots =
        em.createQuery("select s from Slot s where s.ceremony.id = :id", Slot.class)
            .setParameter("id", ceremonyId)
            .getResultList();
    for (DeviceCheck check : of(ceremonyId))
      slots.stream()
          .filter(slot -> slot.isPairedWith(check.tokenHash()))
          .forEach(slot -> checks.put(slot.id(), check));
    return checks;
  }

  /** The checks of a ceremony's spare tablets, by the id of the spare. */
  public Map<Long, DeviceCheck> ofSpares(long ceremonyId) {
    Map<Long, DeviceCheck> checks = new HashMap<>();
    List<SpareTablet> spares =
        em.createQuery("select s from SpareTablet s where s.ceremony.id = :id", SpareTablet.class)
            .setParameter("id", ceremonyId)
            .getResultList();
    for (DeviceCheck check : of(ceremonyId))
      spares.stream()
          .filter(spare -> spare.tokenHash().equals(check.tokenHash()))
          .forEach(spare -> checks.put(spare.id(), check));
    return checks;
  }

  private List<DeviceCheck> of(long ceremonyId) {
    return em.createQuery(
            "select d from DeviceCheck d where d.ceremonyId = :ceremony", DeviceCheck.class)
        .setParameter("ceremony", ceremonyId)
        .getResultList();
  }

  private Optional<DeviceCheck> find(String tokenHash) {
    return em.createQuery(
            "select d from DeviceCheck d where d.tokenHash = :hash", DeviceCheck.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  private Optional<Long> ceremonyOf(String tokenHash) {
    return em.createQuery(
            "select s.ceremony.id from Slot s where s.tablet.tabletTokenHash = :hash", Long.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst()
        .or(
            () ->
                em.createQuery(
                        "select s.ceremony.id from SpareTablet s where s.tokenHash = :hash",
                        Long.class)
                    .setParameter("hash", tokenHash)
                    .getResultStream()
                    .findFirst());
  }
}
