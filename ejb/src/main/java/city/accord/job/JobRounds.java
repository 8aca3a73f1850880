package city.accord.job;

import city.accord.Settings;
import city.accord.trace.Step;
import city.accord.trace.Traces;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * One server's rounds: it begins what is due and nobody does, each job on a thread of its own, and
 * keeps the leases of those that take long. Only one thread makes rounds.
 */
public class JobRounds {

  private static final Logger LOG = Logger.getLogger(JobRounds.class.getName());

  /** A lease is extended twice before it ends, so that one missed round loses nothing. */
  private static final int EXTENDED_AFTER_SECONDS = JobLeases.SECONDS / 3;

  private final Map<String, TimedJob> jobs;
  private final JobLeases leases;
  private final String node;
  private final Executor workers;
  private final BiConsumer<String, Boolean> ended;

  /** The jobs that this server does now, with the numbers of their runs. */
  private final Map<String, Long> running = new ConcurrentHashMap<>();

  /**
   * @param node the server's name, for people to read; leases do not depend on it
   * @param ended is told the name of each job that has ended here, and whether it ended well
   */
  public JobRounds(
      Collection<TimedJob> jobs,
      JobLeases leases,
      String node,
      Executor workers,
      BiConsumer<String, Boolean> ended) {
    this.jobs = jobs.stream().collect(Collectors.toMap(TimedJob::name, Function.identity()));
    this.leases = leases;
    this.node = node;
    this.workers = workers;
    this.ended = ended;
  }

  /** One round. */
  public void make() {
    for (JobRecord known : leases.all()) {
      TimedJob job = jobs.get(known.name());
      Long run = running.get(known.name());
      if (run != null) keep(known, run);
      else if (job != null && known.isDue(job.timetable(), Settings.timeZone())) begin(job, known);
    }
  }

  public boolean isRunning(String name) {
    return running.containsKey(name);
  }

  private void begin(TimedJob job, JobRecord known) {
    if (!leases.claim(job.name(), known.run(), node)) return;
    if (known.isBrokenOff())
      LOG.warning(() -> "Job " + job.name() + " broke off on server " + known.node());
    long run = known.run() + 1;
    running.put(job.name(), run);
    workers.execute(() -> run(job, run));
  }

  private void run(TimedJob job, long run) {
    String failure = failure(job);
    try {
      leases.end(job.name(), run, failure);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "How job " + job.name() + " ended cannot be kept", e);
    } finally {
      running.remove(job.name());
      ended.accept(job.name(), failure == null);
    }
  }

  /** What went wrong, in the words of what caused it, or null; the server has logged the rest. */
  private static String failure(TimedJob job) {
    try (Step step = Traces.job("job " + job.name())) {
      return failure(job, step);
    }
  }

  private static String failure(TimedJob job, Step step) {
    try {
      job.work().run();
      return null;
    } catch (RuntimeException e) {
      step.failed(e.getClass().getName());
      Throwable cause = e;
      while (cause.getCause() != null) cause = cause.getCause();
      String words = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
      LOG.warning(
          () -> "Job " + job.name() + " failed, and is tried again at its next time: " + words);
      return words;
    }
  }

  /** A server that stood still for more than a minute may find that another has taken the job. */
  private void keep(JobRecord known, long run) {
    if (known.run() != run || known.leasedUntil() == null) return;
    boolean soon =
        known
            .leasedUntil()
            .isBefore(known.now().plusSeconds(JobLeases.SECONDS - EXTENDED_AFTER_SECONDS));
    if (soon && !leases.extend(known.name(), run))
      LOG.warning(() -> "Job " + known.name() + " was taken by another server");
  }
}
