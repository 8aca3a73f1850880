package city.accord.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program in a process group of its own: Ctrl-C reaches the launcher alone, which then stops its
 * children in order. A file keeps its process id, so that a later launcher can end what a killed
 * one left behind.
 */
final class Child {

  private static final Duration SAME_START = Duration.ofSeconds(2);

  private final Path pidFile;
  private final Process process;

  private Child(Path pidFile, Process process) {
    this.pidFile = pidFile;
    this.process = process;
  }

  static Child start(Path pidFile, Path log, Path folder, List<String> command) {
    return start(pidFile, log, folder, command, Map.of());
  }

  static Child start(
      Path pidFile, Path log, Path folder, List<String> command, Map<String, String> environment) {
    List<String> inOwnGroup = new ArrayList<>(command);
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) inOwnGroup.add(0, "/usr/bin/setsid");
    ProcessBuilder builder = new ProcessBuilder(inOwnGroup).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectInput(new File("/dev/null"));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      Process process = builder.start();
      Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()).toEpochMilli());
      return new Child(pidFile, process);
    } catch (IOException e) {
      throw new CannotStart(command.get(0) + " does not run: " + e.getMessage(), e);
    }
  }

  /** Ends what an earlier launcher, killed before it could, left running. */
  static void endStale(Path pidFile) {
    try {
      if (!Files.exists(pidFile)) return;
      String[] words = Files.readString(pidFile).split(" ");
      Instant started = Instant.ofEpochMilli(Long.parseLong(words[1].strip()));
      Optional<ProcessHandle> stale =
          ProcessHandle.of(Long.parseLong(words[0])).filter(it -> isSameStart(it, started));
      if (stale.isPresent()) end(stale.get(), Duration.ofSeconds(30));
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException halfWritten) {
      pidFile.toFile().delete();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  /** Asks it to stop, and ends it when it does not. */
  void stop(Duration patience) {
    end(process.toHandle(), patience);
    pidFile.toFile().delete();
  }

  /** Ends it as a power cut would. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  private static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private static boolean isSameStart(ProcessHandle process, Instant started) {
    return Duration.between(startOf(process), started).abs().compareTo(SAME_START) < 0;
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
