package city.accord.web.site;

import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.web.DeskTask;
import city.accord.web.DeskTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The organisers' first look: one glance tells what is not ready. */
@Named
@RequestScoped
public class DeskPage {

  @Inject private Summits summits;
  @Inject @Any private Instance<DeskTile.Source> areas;

  @Inject @Any private Instance<DeskTask.Source> asking;

  private List<DeskTile> tiles;
  private List<DeskTask> tasks;

  public Summit getSummit() {
    return summits.find().orElse(null);
  }

  /** The parts that this account works on, in the order in which a summit is prepared. */
  public List<DeskTile> getTiles() {
    if (tiles == null) tiles = getSummit() == null ? List.of() : look();
    return tiles;
  }

  /** What waits for this account: what stands still without it first, then as the areas stand. */
  public List<DeskTask> getTasks() {
    if (tasks == null) tasks = getSummit() == null ? List.of() : ask();
    return tasks;
  }

  private List<DeskTask> ask() {
    return asking.stream()
        .sorted(Comparator.comparingInt(DeskTask.Source::place))
        .flatMap(area -> area.tasks().stream())
        .sorted(Comparator.comparing(task -> !task.urgent()))
        .toList();
  }

  private List<DeskTile> look() {
    return areas.stream()
        .map(DeskTile.Source::tile)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(DeskTile::place))
        .toList();
  }
}
