package city.accord.mail;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Job;
import city.accord.JobAsked;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries letters out of the outbox, in the order in which they were written: at once, and again
 * whenever the time of one has come. A round ends where no server takes letters at all; the next
 * begins with the same letter. Delays are measured, not read off the clock, which may be set back.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(NOT_SUPPORTED)
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class.getName());
  private static final String JOB = "mail";

  /** Shorter than the shortest pause after a refusal. */
  private static final int SECONDS_BETWEEN_ROUNDS = 20;

  @Inject private Deliveries deliveries;
  @Inject private Senders senders;
  @Inject private Event<JobAsked> asked;
  @Inject private MailMetrics metrics;
  @Inject private Clock clock;

  private final MailOutage outage = new MailOutage();

  public void onMailWritten(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten written) {
    asked.fire(new JobAsked(JOB));
  }

  /** One round: tries every letter whose time has come. */
  @Job(name = JOB, every = SECONDS_BETWEEN_ROUNDS)
  public synchronized void carry() {
    Carrier carrier = Carrier.ofSettings();
    Map<Language, Sender> known = new HashMap<>();
    for (long id : deliveries.due(clock.instant())) if (!carry(id, carrier, known)) return;
  }

  /**
   * @return false where no server took any letter
   */
  private boolean carry(long id, Carrier carrier, Map<Language, Sender> known) {
    Optional<Mail> mail = deliveries.lease(id, clock.instant());
    if (mail.isEmpty()) return true;
    try {
      carrier.carry(mail.get(), known.computeIfAbsent(mail.get().language(), senders::of));
      taken();
      metrics.sent();
      deliveries.keep(id, it -> it.markSent(clock.instant()));
      return true;
    } catch (Undelivered e) {
      log(id, e);
      metrics.failed();
      deliveries.keep(id, it -> fail(it, e));
      return e.kind() != Undelivered.Kind.SERVER;
    }
  }

  private void log(long id, Undelivered why) {
    if (why.kind() != Undelivered.Kind.SERVER) {
      LOG.log(Level.WARNING, "Letter {0} was not taken: {1}", new Object[] {id, why.getMessage()});
    } else if (outage.isToBeLogged(System.nanoTime())) {
      LOG.log(Level.WARNING, "No mail server takes letters: {0}", why.getMessage());
    }
  }

  private void taken() {
    outage
        .end(System.nanoTime())
        .ifPresent(
            length ->
                LOG.log(Level.INFO, "The mail server takes letters again, after {0}", length));
  }

  private void fail(Mail mail, Undelivered why) {
    switch (why.kind()) {
      case TRANSIENT -> mail.defer(why.getMessage(), clock.instant());
      case PERMANENT -> mail.giveUp(why.getMessage(), clock.instant());
      case SERVER -> mail.holdUp(why.getMessage(), clock.instant());
    }
  }
}
