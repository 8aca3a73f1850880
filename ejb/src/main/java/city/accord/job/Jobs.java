package city.accord.job;

import city.accord.JobAsked;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.Settings;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What Accord does by itself, for those who look after the server. */
@Stateless
@RolesAllowed(Right.OPERATE)
public class Jobs {

  @EJB private JobRunner runner;
  @Inject private JobLeases leases;
  @Inject private AuditTrail audit;
  @Inject private Event<JobAsked> asked;

  /** Every job of this release, by name. */
  @RolesAllowed({Right.OPERATE, Right.READ})
  public List<JobRow> all() {
    Map<String, JobRecord> records =
        leases.all().stream().collect(Collectors.toMap(JobRecord::name, Function.identity()));
    return runner.jobs().stream()
        .filter(job -> records.containsKey(job.name()))
        .map(job -> row(job, records.get(job.name())))
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  private static JobRow row(TimedJob job, JobRecord known) {
    return new JobRow(
        job.name(),
        job.timetable(),
        known.state(),
        known.begunAt(),
        known.node(),
        known.failure(),
        known.isDue(job.timetable(), Settings.timeZone()),
        known.next(job.timetable(), Settings.timeZone()));
  }

  /** Does a job before its time, on whichever server is first. */
  public void runNow(String name) {
    if (runner.jobs().stream().noneMatch(job -> job.name().equals(name))) throw new NotThere(name);
    audit.record("job.asked", name, null);
    asked.fire(new JobAsked(name));
  }
}
