package city.accord.attendee.registration;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import city.accord.Entities;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeChanged;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A decision about one person, with its letter, in a transaction of its own. */
@Stateless
@RolesAllowed(Right.PEOPLE)
@TransactionAttribute(REQUIRES_NEW)
public class Decisions {

  @PersistenceContext private EntityManager em;
  @Inject private RegistrationLetters letters;
  @Inject private AuditTrail audit;
  @Inject private Event<AttendeeChanged> changed;

  /** What came of it. */
  public enum Became {
    DECIDED,
    /** It was so already, or could not be. */
    AS_BEFORE,
    CHANGED_MEANWHILE
  }

  /**
   * @param version in which the officer saw the person
   */
  public Became decide(Decision decision, long id, int version, boolean letter, String sentence) {
    Attendee attendee = Entities.lock(em, Attendee.class, id);
    if (attendee.version() != version) return Became.CHANGED_MEANWHILE;
    if (!decision.apply(attendee)) return Became.AS_BEFORE;
    if (letter) letters.decided(attendee, decision, sentence);
    tell(decision, attendee);
    return Became.DECIDED;
  }

  private void tell(Decision decision, Attendee attendee) {
    String name = attendee.name().latin();
    String delegation = attendee.affiliation().delegationSlug();
    switch (decision) {
      case PRE_APPROVE -> audit.record("attendee.pre-approved", name, delegation);
      case APPROVE -> audit.record("attendee.approved", name, delegation);
      case HOLD -> audit.record("attendee.put-on-hold", name, delegation);
      case REJECT -> audit.record("attendee.rejected", name, delegation);
      default -> throw new IllegalStateException(decision.name());
    }
    changed.fire(AttendeeChanged.of(attendee));
  }
}
