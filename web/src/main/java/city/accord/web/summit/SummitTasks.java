package city.accord.web.summit;

import city.accord.Right;
import city.accord.summit.Summit;
import city.accord.web.CurrentSummit;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What letters and pages say is yet to be announced: who hosts the summit, and where. */
@Dependent
class SummitTasks implements DeskTask.Source {

  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Override
  public int place() {
    return 0;
  }

  @Override
  public List<DeskTask> tasks() {
    Summit summit = current.getSummit();
    if (summit == null || !site.may(Right.CONFIGURE)) return List.of();
    List<String> unsaid = summit.unsaid().stream().map(this::words).toList();
    return unsaid.isEmpty()
        ? List.of()
        : List.of(DeskTask.of("/desk/summit", site.say("summit.task-unsaid"), unsaid, false, site));
  }

  private String words(Summit.Unsaid fact) {
    return site.say(fact == Summit.Unsaid.HOST ? "site.host" : "summit.venue");
  }
}
