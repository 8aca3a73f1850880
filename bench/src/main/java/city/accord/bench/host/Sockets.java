package city.accord.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the kernel holds for the server's connections. */
public final class Sockets {

  private Sockets() {}

  /** The most bytes that wait in one connection of a port to be sent. */
  public static long mostUnsent(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(Sockets::lines)
        .map(line -> line.strip().split("\\s+"))
        .filter(words -> words[1].endsWith(String.format(":%04X", port)))
        .mapToLong(words -> Long.parseLong(words[4].split(":")[0], 16))
        .max()
        .orElse(0);
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream().skip(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
