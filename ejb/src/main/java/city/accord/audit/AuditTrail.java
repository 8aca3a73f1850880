package city.accord.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Remembers who did what, in the transaction of the deed: no deed without its line. */
@Stateless
@PermitAll
public class AuditTrail {

  /** So many entries of one kind an hour are kept of what strangers can cause. */
  public static final int MAX_OF_STRANGERS = 500;

  private static final String LEFT_OUT = "audit.left-out";
  private static final Duration HOUR = Duration.ofHours(1);

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Caller caller;
  @Inject private Event<DeedRecorded> recorded;
  @Inject private Clock clock;

  /**
   * Remembers a deed, with what the transaction has changed so far: whoever calls this has changed
   * it before.
   *
   * @param event the fact in lower-case words with dots, such as {@code delegation.created}
   * @param subject what it happened to, such as {@code delegation 12}
   * @param detail what else is worth knowing, or null; no secrets
   */
  public void record(String event, String subject, String detail) {
    FieldChanges changes = FieldChanges.in(em);
    write(caller(), new Deed(event, subject, detail, changes.was(), changes.became()));
  }

  /** Remembers a deed whose before and after are known, such as the states of a ceremony. */
  public void recordChange(String event, String subject, String detail, String was, String became) {
    write(caller(), new Deed(event, subject, detail, was, became));
  }

  /** Remembers what an account did that has not signed in yet, such as to sign in. */
  public void recordAs(String who, String event, String subject, String detail) {
    write(who, new Deed(event, subject, detail, null, null));
  }

  /**
   * Remembers what anybody can cause as often as they like. After five hundred of a kind within an
   * hour, one entry says that there were more, and no further ones are kept until there are fewer.
   */
  public void recordOfStranger(String event, String subject, String detail) {
    if (lately(event, "%") < MAX_OF_STRANGERS)
      write(caller(), new Deed(event, subject, detail, null, null));
    else {
      recorded.fire(new DeedRecorded(event));
      if (lately(LEFT_OUT, event) == 0)
        write(caller(), new Deed(LEFT_OUT, event, null, null, null));
    }
  }

  private long lately(String event, String subject) {
    return em.createQuery(
            "select count(a) from AuditEntry a"
                + " where a.event = :event and a.at > :since and a.subject like :subject",
            Long.class)
        .setParameter("event", event)
        .setParameter("since", clock.instant().minus(HOUR))
        .setParameter("subject", subject)
        .getSingleResult();
  }

  private void write(String who, Deed deed) {
    recorded.fire(new DeedRecorded(deed.event()));
    em.persist(new AuditEntry(clock.instant(), who, address(), deed));
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }

  private String address() {
    try {
      return caller.address();
    } catch (ContextNotActiveException ownWork) {
      return null;
    }
  }
}
