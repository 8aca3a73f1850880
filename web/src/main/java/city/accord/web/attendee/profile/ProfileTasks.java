package city.accord.web.attendee.profile;

import city.accord.Right;
import city.accord.attendee.profile.ProfileRow;
import city.accord.attendee.profile.Profiles;
import city.accord.web.CurrentSummit;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Public pages that people have written and no officer has looked at. */
@Dependent
class ProfileTasks implements DeskTask.Source {

  @Inject private Profiles profiles;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Override
  public int place() {
    return 2;
  }

  @Override
  public List<DeskTask> tasks() {
    if (current.getSummit() == null || !site.may(Right.PEOPLE)) return List.of();
    List<String> waiting =
        profiles.all().stream()
            .filter(ProfileRow::waiting)
            .map(one -> one.person().name().in(site.language()))
            .toList();
    return waiting.isEmpty()
        ? List.of()
        : List.of(
            DeskTask.of(
                "/desk/attendees/profiles", site.say("profile.task"), waiting, false, site));
  }
}
