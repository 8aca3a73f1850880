package city.accord.web.attendee;

import city.accord.Right;
import city.accord.attendee.Purges;
import city.accord.summit.Summit;
import city.accord.web.CurrentSummit;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What is kept of people for longer than the rules say, where it does not go by itself. */
@Dependent
class PrivacyTasks implements DeskTask.Source {

  @Inject private Purges purges;
  @Inject private PurgeWords words;
  @Inject private CurrentSummit current;
  @Inject private Site site;
  @Inject private Clock clock;

  @Override
  public int place() {
    return 3;
  }

  @Override
  public List<DeskTask> tasks() {
    Summit summit = current.getSummit();
    if (summit == null || summit.phase(clock) != Summit.Phase.OVER || !site.may(Right.PRIVACY))
      return List.of();
    List<String> kept = purges.overdue().stream().map(words::of).toList();
    if (kept.isEmpty()) return List.of();
    return List.of(DeskTask.of("/desk/privacy", site.say("privacy.task"), kept, false, site));
  }
}
