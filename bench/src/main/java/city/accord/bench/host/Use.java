package city.accord.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process has used so far, as the kernel counts it.
 *
 * @param cpuSeconds in user and kernel mode, the kernel's work for its sockets included
 * @param residentMegabytes the memory it holds now
 */
public record Use(double cpuSeconds, long residentMegabytes) {

  private static final double TICKS_PER_SECOND = 100;

  public static Use of(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      double ticks = Double.parseDouble(words[11]) + Double.parseDouble(words[12]);
      return new Use(ticks / TICKS_PER_SECOND, resident(pid));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What this process, the load, has used. */
  public static Use own() {
    return of(ProcessHandle.current().pid());
  }

  private static long resident(long pid) throws IOException {
    List<String> status = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
    return status.stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
