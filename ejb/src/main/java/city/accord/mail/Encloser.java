package city.accord.mail;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.DatabaseWatch;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the files that letters wait for, one after the other and beside the {@link Postman}: three
 * hundred approvals hold up nobody's link to sign in.
 */
@Startup
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(NOT_SUPPORTED)
public class Encloser {

  private static final Logger LOG = Logger.getLogger(Encloser.class.getName());
  private static final int SECONDS_BETWEEN_ROUNDS = 10;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private LateEnclosures enclosures;
  @Inject private DatabaseWatch database;
  @Inject private Clock clock;

  private final AtomicBoolean asked = new AtomicBoolean();
  private Future<?> rounds;

  @PostConstruct
  void start() {
    rounds =
        executor.scheduleWithFixedDelay(
            this::makeSafely, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }

  /** However many letters are to be completed, one more round is enough for all of them. */
  public void onMailWritten(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) MailIncomplete written) {
    if (asked.compareAndSet(false, true)) executor.execute(this::makeSafely);
  }

  private void makeSafely() {
    if (!database.isUsable()) return;
    try {
      make();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A round of enclosures broke off", e);
    }
  }

  /** One round: makes every file that is due. */
  public synchronized void make() {
    asked.set(false);
    for (long id : enclosures.due(clock.instant())) make(id);
  }

  /** A file that cannot be made holds up its own letter alone. */
  private void make(long id) {
    try {
      enclosures.make(id);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What goes with letter " + id + " could not be made", e);
      enclosures.defer(
          id, "What goes with it could not be made: " + e.getMessage(), clock.instant());
    }
  }
}
