package city.accord.signing.signal;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The devices of the house that cues reach. Whoever sets them lets the server call an address of
 * the private network, so that it takes more than the right to run a ceremony.
 */
@Stateless
@RolesAllowed(Right.CONFIGURE)
public class HouseDevices {

  private static final int MAX = 40;

  @PersistenceContext private EntityManager em;
  @Inject private AuditTrail audit;

  /** By name. */
  @RolesAllowed({Right.CONFIGURE, Right.CEREMONY, Right.READ})
  public List<HouseDevice> all() {
    return em.createQuery("select d from HouseDevice d order by d.name, d.id", HouseDevice.class)
        .getResultList();
  }

  /**
   * @throws TooManyDevices where there are too many already
   */
  public void add(String name, DeviceKind kind, String address) {
    if (all().size() >= MAX) throw new TooManyDevices(MAX);
    HouseDevice device = new HouseDevice(name, kind, address);
    em.persist(device);
    audit.record("signal.device-added", device.name(), device.address());
  }

  /** Sends nothing to it any more, or again. */
  @RolesAllowed({Right.CONFIGURE, Right.CEREMONY})
  public void pause(long id, boolean pauses) {
    HouseDevice device = Entities.require(em, HouseDevice.class, id);
    device.pause(pauses);
    audit.record(pauses ? "signal.device-paused" : "signal.device-resumed", device.name(), null);
  }

  /** Removes a device, and with it what cues send to it. */
  public void remove(long id) {
    HouseDevice device = Entities.require(em, HouseDevice.class, id);
    em.createQuery("delete from CueSignal s where s.device = :device")
        .setParameter("device", device)
        .executeUpdate();
    em.remove(device);
    audit.record("signal.device-removed", device.name(), device.address());
  }

  /** No house has so many devices that a ceremony tells. */
  public static class TooManyDevices extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyDevices(int most) {
      super(most);
    }
  }
}
