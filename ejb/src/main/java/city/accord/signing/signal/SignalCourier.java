package city.accord.signing.signal;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.signing.runsheet.CueStarted;
import city.accord.signing.signal.SignalSender.NotSent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what a cue has for the house once the cue has started, on threads of its own: the ceremony
 * waits for none of it, and a device that takes its time holds up no other. A rehearsal sends as
 * well, since lights are rehearsed too; a device is paused where that is not wanted.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(NOT_SUPPORTED)
public class SignalCourier {

  private static final Logger LOG = Logger.getLogger(SignalCourier.class.getName());
  private static final int AT_ONCE = 8;
  private static final SignalSender SENDER = new SignalSender(Duration.ofSeconds(4));

  @Resource private ManagedThreadFactory threads;
  @Inject private SignalLog log;

  private ExecutorService senders;

  @PostConstruct
  void start() {
    senders = Executors.newFixedThreadPool(AT_ONCE, threads);
  }

  @PreDestroy
  void stop() {
    senders.shutdownNow();
  }

  public void onCueStarted(@Observes(during = TransactionPhase.AFTER_SUCCESS) CueStarted started) {
    senders.execute(() -> send(started));
  }

  private void send(CueStarted started) {
    try {
      for (SignalCall call : log.ofCue(started.cueId())) post(started.ceremonyId(), call);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The signals of cue " + started.cueId() + " were not sent", e);
    }
  }

  /** Sends a message, and remembers what came of it. */
  public void post(long ceremonyId, SignalCall call) {
    senders.execute(() -> deliver(ceremonyId, call));
  }

  private void deliver(long ceremonyId, SignalCall call) {
    long began = System.nanoTime();
    String failure = call.paused() && !call.byHand() ? "paused" : failure(call);
    try {
      log.keep(ceremonyId, call, Duration.ofNanos(System.nanoTime() - began), failure);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What came of a signal to " + call.device() + " was not kept", e);
    }
  }

  private static String failure(SignalCall call) {
    try {
      SENDER.send(call.kind(), call.address(), call.message());
      return null;
    } catch (NotSent | RuntimeException e) {
      return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
  }
}
