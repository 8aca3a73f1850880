package city.accord.signing.sealing;

import city.accord.Settings;
import city.accord.signing.seal.SealWarmUp;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the server ready to seal before anyone presses the button: some time after a start, when
 * the first pages are out, it tries the seal in memory.
 */
@Startup
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarmUpAtStart {

  private static final Logger LOG = Logger.getLogger(WarmUpAtStart.class.getName());

  /** After the start, and then from the end of one to the beginning of the next. */
  private static final long SECONDS_BETWEEN = 20;

  @Resource private ManagedScheduledExecutorService later;
  @Inject private Clock clock;

  private int times;
  private Future<?> rehearsals;
  private volatile boolean stopped;
  private int done;

  @PostConstruct
  void afterStart() {
    times = Settings.number("accord.seal.rehearsals", 3);
    if (times <= 0) return;
    rehearsals =
        later.scheduleWithFixedDelay(
            this::rehearse, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
  }

  private synchronized void rehearse() {
    if (stopped) return;
    try {
      SealWarmUp.run(clock);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The seal could not be tried", e);
    }
    if (++done >= times) rehearsals.cancel(false);
  }

  /** One that has begun is waited for: it needs what the server is about to take away. */
  @PreDestroy
  void stop() {
    stopped = true;
    if (rehearsals == null) return;
    rehearsals.cancel(false);
    awaitCurrent();
  }

  private synchronized void awaitCurrent() {
    LOG.log(Level.FINE, "Seals tried: {0}", done);
  }
}
