package city.accord.bench;

import city.accord.bench.host.Cores;
import city.accord.bench.host.Summit;
import city.accord.bench.load.Load;
import city.accord.bench.office.Ceremony;
import city.accord.bench.office.Office;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Where scenarios take place: one server for all of them, and its ceremonies, made when asked for.
 */
final class Hall implements AutoCloseable {

  private final Path built;
  private final Path project;
  private final Map<Integer, Ceremony> ceremonies = new HashMap<>();
  private Summit summit;
  private Office office;

  Hall(Path built, Path project) {
    this.built = built;
    this.project = project;
  }

  /** What the root's build has made. */
  Path built() {
    return built;
  }

  Path project() {
    return project;
  }

  Summit summit() {
    if (summit == null) summit = new Summit(built, project);
    return summit;
  }

  Office office() {
    if (office == null) office = new Office(summit());
    return office;
  }

  /** An open ceremony of so many slots, whose pens have been used before or not. */
  Ceremony ceremony(int slots) {
    return ceremonies.computeIfAbsent(slots, office()::open);
  }

  Load load(int slots, boolean tls) {
    return new Load(summit(), ceremony(slots), tls);
  }

  /** Server and database on one core, the load on the other; or all where they like. */
  void separate(boolean apart) {
    (apart ? Cores.FIRST : Cores.ALL).hold(summit().serverPid());
    (apart ? Cores.FIRST : Cores.ALL).hold(summit().databasePid());
    (apart ? Cores.SECOND : Cores.ALL).hold(ProcessHandle.current().pid());
  }

  @Override
  public void close() {
    if (summit != null) summit.close();
  }
}
