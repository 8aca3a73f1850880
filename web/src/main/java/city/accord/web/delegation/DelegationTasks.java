package city.accord.web.delegation;

import city.accord.Right;
import city.accord.delegation.DelegationRow;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What delegations need of the organisers, by name, on the desk's first page. */
@Dependent
class DelegationTasks implements DeskTask.Source {

  @Inject private DeskBoard board;
  @Inject private Site site;
  @Inject private Clock clock;

  @Override
  public int place() {
    return 1;
  }

  @Override
  public List<DeskTask> tasks() {
    if (!site.may(Right.PEOPLE)) return List.of();
    List<DelegationRow> rows = board.rows();
    Instant now = clock.instant();
    return Stream.of(DelegationNeed.values())
        .map(need -> task(need, rows.stream().filter(row -> need.isOf(row, now)).toList()))
        .filter(task -> task.count() > 0)
        .toList();
  }

  private DeskTask task(DelegationNeed need, List<DelegationRow> rows) {
    List<String> names = rows.stream().map(row -> site.say(row.place())).toList();
    return DeskTask.of(
        "/desk/delegations?needs=" + need.word(),
        site.say("delegation.needs-" + need.word()),
        names,
        need.isUrgent(),
        site);
  }
}
