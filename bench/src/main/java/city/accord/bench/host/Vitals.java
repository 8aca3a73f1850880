package city.accord.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a server holds at a moment and ought not to hold more of after hours of the same work. */
public final class Vitals {

  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables"
          + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'";
  private static final String WEB_SESSION =
      "io.undertow.server.session.InMemorySessionManager$SessionImpl";

  private final Summit summit;
  private final Path temporary;
  private final String counting;

  /**
   * @param temporary the server's java.io.tmpdir, which it has for itself
   */
  public Vitals(Summit summit, Path temporary) {
    this.summit = summit;
    this.temporary = temporary;
    counting =
        summit.sql(TABLES).stream()
            .map(table -> "SELECT '%1$s', COUNT(*) FROM %1$s".formatted(table))
            .collect(Collectors.joining(" UNION ALL "));
  }

  /** By name; the rows of each table are among them as "rows of …". */
  public Map<String, Double> look(Heap heap) {
    long server = summit.serverPid();
    Map<String, Double> seen = new LinkedHashMap<>();
    seen.put("heap after collection, MB", heap.megabytes());
    seen.put("resident, MB", (double) Use.of(server).residentMegabytes());
    seen.put("threads", (double) count(Path.of("/proc/" + server + "/task")));
    List<String> open = open(server);
    long sockets = open.stream().filter(it -> it.startsWith("socket:")).count();
    seen.put("sockets", (double) sockets);
    seen.put("other open files", (double) (open.size() - sockets));
    seen.put("web sessions", (double) heap.instances().getOrDefault(WEB_SESSION, 0L));
    seen.put("temporary files", (double) (files(temporary) + files(server("tmp"))));
    seen.put("transaction logs", (double) files(server("data/tx-object-store")));
    seen.put("emails as files", (double) files(summit.data().resolve("accord/mails")));
    seen.put("other files of the data folder", otherFiles());
    for (String row : summit.sql("SHOW STATUS WHERE variable_name IN ('Threads_connected')"))
      seen.put("the database's connections", Double.parseDouble(row.split("\t")[1]));
    seen.put(
        "the database's threads",
        (double) count(Path.of("/proc/" + summit.databasePid() + "/task")));
    seen.put(
        "the database's resident, MB", (double) Use.of(summit.databasePid()).residentMegabytes());
    for (String row : summit.sql(counting)) {
      String[] cells = row.split("\t");
      seen.put("rows of " + cells[0], Double.parseDouble(cells[1]));
    }
    return seen;
  }

  private double otherFiles() {
    Path data = summit.data().resolve("accord");
    return files(data) - files(data.resolve("mails"));
  }

  private Path server(String folder) {
    return summit.data().resolve("server").resolve(folder);
  }

  private static long files(Path folder) {
    if (!Files.isDirectory(folder)) return 0;
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    } catch (IOException | UncheckedIOException goneMeanwhile) {
      return files(folder);
    }
  }

  private static long count(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each open descriptor of a process is. */
  private static List<String> open(long pid) {
    try (Stream<Path> all = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return all.filter(it -> Files.exists(it, LinkOption.NOFOLLOW_LINKS))
          .map(Vitals::target)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}
