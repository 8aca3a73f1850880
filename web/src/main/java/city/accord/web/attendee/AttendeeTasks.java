package city.accord.web.attendee;

import city.accord.Right;
import city.accord.attendee.AttendeeFilter;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeSearch;
import city.accord.attendee.AttendeeStatus;
import city.accord.delegation.Delegations;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Who waits to be approved, by name; for heads of delegation, the board's task asks already. */
@Dependent
class AttendeeTasks implements DeskTask.Source {

  private static final AttendeeFilter REGISTERED =
      new AttendeeFilter(null, null, AttendeeStatus.REGISTERED, null);
  private static final int MOST = 500;

  @Inject private AttendeeSearch search;
  @Inject private Delegations delegations;
  @Inject private Site site;

  @Override
  public int place() {
    return 1;
  }

  @Override
  public List<DeskTask> tasks() {
    if (!site.may(Right.PEOPLE)) return List.of();
    Set<Long> heads = delegations.headIds();
    List<String> names =
        search.find(REGISTERED, 0, MOST).stream()
            .filter(person -> !heads.contains(person.id()))
            .map(this::name)
            .toList();
    if (names.isEmpty()) return List.of();
    return List.of(
        DeskTask.of(
            "/desk/attendees?status=registered",
            site.say("attendee.to-approve"),
            names,
            true,
            site));
  }

  private String name(AttendeeRow person) {
    return person.name().in(site.language());
  }
}
