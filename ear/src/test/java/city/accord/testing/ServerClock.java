package city.accord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clock of the server's own, which jumps while it runs: Debian's libfaketime, got where it is
 * missing. On a machine where it cannot be had the server keeps the machine's time, and the build
 * says so.
 */
final class ServerClock {

  private final Path ahead;
  private final Optional<Path> library;

  /**
   * @param ahead the file in which the library reads, every second, how far ahead the clock is
   */
  ServerClock(Path ahead) {
    this.ahead = ahead;
    library = installed().or(ServerClock::get);
  }

  /** What a server is started with to have such a clock. */
  Map<String, String> environment() {
    if (library.isEmpty()) return Map.of();
    return Map.of(
        "LD_PRELOAD",
        library.get().toString(),
        "FAKETIME_TIMESTAMP_FILE",
        ahead.toString(),
        "FAKETIME_CACHE_DURATION",
        "1",
        // what counts from the start of the machine does not jump, and no file changes its date
        "FAKETIME_DONT_FAKE_MONOTONIC",
        "1",
        // else each wait of the JVM ends at once, and it spins
        "FAKETIME_FORCE_MONOTONIC_FIX",
        "0",
        "NO_FAKE_STAT",
        "1");
  }

  void set(int hours) {
    try {
      Files.writeString(ahead, String.format("%+dh%n", hours));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> installed() {
    try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
      return folders
          .map(folder -> folder.resolve("faketime/libfaketimeMT.so.1"))
          .filter(Files::isReadable)
          .findFirst();
    } catch (IOException notThisSystem) {
      return Optional.empty();
    }
  }

  private static Optional<Path> get() {
    try {
      Programs.install("libfaketime");
    } catch (IOException e) {
      // no reason to leave the rest of the evening out
      System.out.println("The server's clock cannot jump here: " + e.getMessage());
    }
    return installed();
  }
}
