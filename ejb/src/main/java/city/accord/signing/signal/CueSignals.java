package city.accord.signing.signal;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.signing.runsheet.Cue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/** What the cues of a ceremony send to the house: set, tried, and what came of it. */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class CueSignals {

  private static final int MAX_OF_CUE = 20;
  private static final int MAX_MESSAGE = 400;
  private static final SignalSender SENDER = new SignalSender(Duration.ofSeconds(1));

  @PersistenceContext private EntityManager em;
  @Inject private SignalCourier courier;
  @Inject private AuditTrail audit;

  /** In the order in which they were set. */
  @RolesAllowed({Right.CEREMONY, Right.CONFIGURE, Right.READ})
  public List<CueSignal> of(long ceremonyId) {
    return em.createQuery(
            """
            select s from CueSignal s, Cue c
            where c.id = s.cueId and c.runSheet.ceremonyId = :ceremony order by s.id""",
            CueSignal.class)
        .setParameter("ceremony", ceremonyId)
        .getResultList();
  }

  /** The newest of what was sent. */
  @RolesAllowed({Right.CEREMONY, Right.CONFIGURE, Right.READ})
  public List<SignalTry> tries(long ceremonyId, int most) {
    return em.createQuery(
            "select t from SignalTry t where t.ceremonyId = :ceremony order by t.id desc",
            SignalTry.class)
        .setParameter("ceremony", ceremonyId)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Lets a cue send something from now on.
   *
   * @throws SignalNotReadable if it is no message of the device's kind
   */
  public void add(long cueId, long deviceId, String written) {
    Entities.require(em, Cue.class, cueId);
    HouseDevice device = Entities.require(em, HouseDevice.class, deviceId);
    String message = written == null ? "" : written.strip();
    if (message.length() > MAX_MESSAGE) throw new SignalNotReadable();
    SENDER.check(device.kind(), device.address(), message);
    long known =
        em.createQuery("select count(s) from CueSignal s where s.cueId = :cue", Long.class)
            .setParameter("cue", cueId)
            .getSingleResult();
    if (known >= MAX_OF_CUE) throw new TooManySignals(MAX_OF_CUE);
    em.persist(new CueSignal(cueId, device, message));
    audit.record("signal.set", device.name(), message);
  }

  public void remove(long id) {
    CueSignal signal = Entities.require(em, CueSignal.class, id);
    em.remove(signal);
    audit.record("signal.removed", signal.device().name(), signal.message());
  }

  /** Sends it now, whatever the ceremony does; also to a device that is paused. */
  public void tryOut(long ceremonyId, long id) {
    CueSignal signal = Entities.require(em, CueSignal.class, id);
    audit.record("signal.tried", signal.device().name(), signal.message());
    courier.post(ceremonyId, SignalCall.of(signal, true));
  }

  /** A cue tells so many devices at most. */
  public static class TooManySignals extends Refused {

    private static final long serialVersionUID = 1;

    public TooManySignals(int most) {
      super(most);
    }
  }
}
