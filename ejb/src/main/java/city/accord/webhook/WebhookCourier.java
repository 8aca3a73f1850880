package city.accord.webhook;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Job;
import city.accord.JobAsked;
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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands messages over: at once, and again whenever the time of one has come. Each address is served
 * by one thread at a time, in the order in which things happened, so that one that takes its time
 * holds up no other.
 */
@Startup
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(NOT_SUPPORTED)
public class WebhookCourier {

  private static final Logger LOG = Logger.getLogger(WebhookCourier.class.getName());
  private static final String JOB = "webhooks";
  private static final int SECONDS_BETWEEN_ROUNDS = 5;
  private static final int AT_ONCE = 4;

  /** How long a call may take, all in all. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Resource private ManagedScheduledExecutorService executor;

  /** Calls wait for others, so they have threads of their own. */
  @Resource private ManagedThreadFactory threads;

  @Inject private WebhookDeliveries deliveries;
  @Inject private PublishedStatements statements;
  @Inject private Event<JobAsked> asked;

  private final Set<Long> served = ConcurrentHashMap.newKeySet();
  private ExecutorService callers;

  @PostConstruct
  void start() {
    callers = Executors.newFixedThreadPool(AT_ONCE, threads);
  }

  @PreDestroy
  void stop() {
    callers.shutdownNow();
  }

  public void onMessageWritten(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) MessageWritten written) {
    asked.fire(new JobAsked(JOB));
  }

  /** One round: tells of what has become public, and begins to hand over what is due. */
  @Job(name = JOB, every = SECONDS_BETWEEN_ROUNDS)
  public void carry() {
    try {
      statements.tell();
    } finally {
      handOver();
    }
  }

  private void handOver() {
    for (Map.Entry<Long, List<Long>> queue : deliveries.due().entrySet())
      if (served.add(queue.getKey()))
        callers.execute(() -> serve(queue.getKey(), queue.getValue()));
  }

  /** Until nothing is due there any more, since what is written meanwhile asks for no round. */
  private void serve(long webhook, List<Long> first) {
    try {
      List<Long> queue = first;
      while (!queue.isEmpty()) {
        for (long id : queue) if (!hand(id)) return;
        queue = deliveries.due().getOrDefault(webhook, List.of());
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Webhook " + webhook + " was not served", e);
    } finally {
      served.remove(webhook);
    }
  }

  /**
   * @return false where nothing answered, and nothing else need be tried now
   */
  private boolean hand(long id) {
    return deliveries
        .lease(id)
        .map(
            call -> {
              Answer answer = caller().post(call.address(), call.headers(), call.body());
              deliveries.keep(id, answer);
              return answer.status() != null;
            })
        .orElse(true);
  }

  private WebhookCaller caller() {
    return new WebhookCaller(InetAddress::getAllByName, Target.insideAllowed(), executor, PATIENCE);
  }
}
