package city.accord.web.programme;

import city.accord.Right;
import city.accord.programme.ScheduledReleases;
import city.accord.web.CurrentSummit;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** A scheduled release that is held, since the draft has come to something impossible. */
@Dependent
class ReleaseTasks implements DeskTask.Source {

  @Inject private ScheduledReleases scheduled;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Override
  public int place() {
    return 2;
  }

  @Override
  public List<DeskTask> tasks() {
    if (current.getSummit() == null || !site.may(Right.PROGRAMME)) return List.of();
    return scheduled
        .waiting()
        .filter(release -> release.heldAt() != null)
        .map(
            release ->
                DeskTask.of(
                    "/desk/releases",
                    site.say("programme.task-held"),
                    List.of(release.words().name()),
                    true,
                    site))
        .stream()
        .toList();
  }
}
