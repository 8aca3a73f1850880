package city.accord.web.job;

import city.accord.Settings;
import city.accord.job.JobRow;
import city.accord.job.JobState;
import city.accord.job.Jobs;
import city.accord.job.Timetable;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What Accord does by itself: when it did, how that ended, and when it is next. */
@Named
@RequestScoped
public class JobsPage {

  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  @Inject private Jobs jobs;
  @Inject private Site site;

  private List<JobRow> rows;

  public void runNow(String name) {
    jobs.runNow(name);
    site.goTo("/desk/jobs", "job.asked");
  }

  public List<JobRow> getRows() {
    if (rows == null) rows = jobs.all();
    return rows;
  }

  /** How many did not end well the last time. */
  public long getTroubled() {
    return getRows().stream().filter(row -> kind(row).equals("off")).count();
  }

  /** When it begins, such as every minute. */
  public String timetable(JobRow row) {
    Timetable when = row.timetable();
    if (when.daily() != null)
      return site.say("job.every-day", when.daily().toString(), Settings.timeZone().getId());
    if (when.seconds() % HOUR == 0) return site.say("job.every-hours", when.seconds() / HOUR);
    if (when.seconds() % MINUTE == 0) return site.say("job.every-minutes", when.seconds() / MINUTE);
    return site.say("job.every-seconds", when.seconds());
  }

  /** How its state is shown. */
  public String kind(JobRow row) {
    return switch (row.state()) {
      case DONE -> "ok";
      case RUNNING -> "live";
      case NEVER -> "none";
      case FAILED, BROKEN_OFF -> "off";
    };
  }

  /** Why it failed the last time it ended, where that is how it stands; or null. */
  public String failure(JobRow row) {
    return row.state() == JobState.FAILED ? row.failure() : null;
  }
}
