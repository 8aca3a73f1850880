package city.accord.job;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.DatabaseWatch;
import city.accord.JobAsked;
import city.accord.SchemaReady;
import city.accord.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does the jobs of this server: looks every five seconds, by one short query, what is due, and at
 * once where somebody asks. Whoever asks, jobs run in nobody's name. Of a library such as ShedLock
 * only the lease would be of use, which is three statements here and has to be shown besides.
 */
@Startup
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(NOT_SUPPORTED)
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
  private static final int SECONDS_BETWEEN_ROUNDS = 5;

  /** What is under way when the server stops has this long to come to its end. */
  private static final int SECONDS_TO_END = 10;

  @Resource private ManagedThreadFactory threads;
  @Inject private JobExtension found;
  @Inject @Any private Instance<Object> beans;
  @Inject private JobLeases leases;
  @Inject private JobMetrics metrics;
  @Inject private DatabaseWatch database;

  private final Semaphore wakeUp = new Semaphore(0);
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  /** Those that were asked for while they ran here, and have to be looked at once they end. */
  private final Set<String> again = ConcurrentHashMap.newKeySet();

  private List<TimedJob> jobs;
  private ExecutorService workers;
  private JobRounds rounds;
  private volatile boolean stopped;

  @PostConstruct
  void start() {
    jobs = found.jobs(beans);
    workers = Executors.newCachedThreadPool(threads);
    rounds =
        new JobRounds(jobs, leases, Settings.get("accord.node", "accord"), workers, this::ended);
    threads.newThread(this::makeRounds).start();
  }

  @PreDestroy
  void stop() {
    stopped = true;
    wakeUp.release();
    workers.shutdown();
    try {
      workers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void onSchemaReady(@Observes SchemaReady ready) {
    leases.know(jobs.stream().map(TimedJob::name).toList());
  }

  /** However often a job is asked for at once, it begins once more. */
  public void onAsked(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked ask) {
    if (asked.add(ask.job())) wakeUp.release();
  }

  public List<TimedJob> jobs() {
    return jobs;
  }

  private void ended(String job, boolean well) {
    metrics.ended(well);
    if (again.remove(job)) wakeUp.release();
  }

  private void makeRounds() {
    while (!stopped) {
      try {
        wakeUp.tryAcquire(SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
        wakeUp.drainPermits();
        if (!stopped && database.isUsable()) makeRound();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (!stopped) LOG.log(Level.WARNING, "A round of jobs broke off", e);
      }
    }
  }

  private void makeRound() {
    for (String job : List.copyOf(asked)) {
      asked.remove(job);
      leases.ask(job);
      if (rounds.isRunning(job)) again.add(job);
    }
    rounds.make();
  }
}
