package city.accord.testing;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A clock of the server's own, which jumps while it runs: Debian's libfaketime, got where it is
 * missing. Where it cannot be had no server has such a clock, and the build says so.
 */
final class ServerClock {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private final HttpClient visitor = HttpClient.newHttpClient();
  private final Path ahead;
  private final Optional<Path> library;
  private int hours;

  /**
   * @param ahead the file in which the library reads, every second, how far ahead the clock is
   */
  ServerClock(Path ahead) {
    this.ahead = ahead;
    library = installed().or(ServerClock::get);
    jump(0);
  }

  /** Whether this machine has the library. */
  boolean isKnown() {
    return library.isPresent();
  }

  /** What a server is started with to have such a clock. */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD",
        library.orElseThrow().toString(),
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

  /** Jumps by so many hours from where it is. */
  void jump(int by) {
    hours += by;
    try {
      Files.writeString(ahead, String.format("%+dh%n", hours));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until a server dates its answers by this clock. */
  void awaitJump(URI server) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isDatedByThis(server)) {
      if (System.nanoTime() > end)
        throw new IllegalStateException("the server's clock stood still");
      LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
    }
  }

  /**
   * Whether a server dates its answers by this clock. One that has just jumped ends the connections
   * that seem to have idled for hours, this question's among them; then it is asked again.
   */
  private boolean isDatedByThis(URI server) {
    try {
      HttpRequest question = HttpRequest.newBuilder(server).build();
      String date =
          visitor
              .send(question, BodyHandlers.discarding())
              .headers()
              .firstValue("Date")
              .orElseThrow();
      Instant said = RFC_1123_DATE_TIME.parse(date, Instant::from);
      Duration away = Duration.between(Instant.now().plus(Duration.ofHours(hours)), said).abs();
      return away.compareTo(HALF_AN_HOUR) <= 0;
    } catch (IOException ended) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
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

  private static void install() throws IOException {
    // the other fork may have done it
    if (installed().isEmpty()) Programs.install("libfaketime");
  }

  private static Optional<Path> get() {
    try {
      TestFork.exclusively(ServerClock::install);
    } catch (IOException e) {
      // whoever waits for the build reads why a fault is left out
      System.out.println("The server's clock cannot jump here: " + e.getMessage());
    }
    return installed();
  }
}
