package city.accord.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** WildFly with Accord in it, from the folder that the build makes, with a base of its own. */
public final class Server implements AutoCloseable {

  private static final Duration TO_START = Duration.ofSeconds(240);
  private static final Duration TO_STOP = Duration.ofSeconds(45);

  private final Path home;
  private final Path base;
  private final Path log;
  private final List<String> before;
  private Child process;

  /**
   * @param home the server folder that the build makes
   * @param base where this one keeps its configuration, data and temporary files
   */
  public Server(Path home, Path base, Path log) {
    this(home, base, log, List.of());
  }

  /**
   * @param before what its command begins with, such as {@code ip netns exec}
   */
  public Server(Path home, Path base, Path log, List<String> before) {
    this.home = home;
    this.base = base;
    this.log = log;
    this.before = List.copyOf(before);
  }

  /** Ends the server that a killed launcher left behind. */
  public void endStale() {
    Child.endStale(pidFile());
  }

  /**
   * Starts it and waits until its pages answer.
   *
   * @param more variables of its environment beside those that it needs
   */
  public void start(Map<String, String> settings, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.putAll(environment());
    try {
      prepare();
      keep(settings);
      process = Child.start(pidFile(), log.resolve("console.log"), base, command(), environment);
    } catch (IOException e) {
      throw new CannotStart("The server cannot use the folder " + base + ": " + e, e);
    }
    awaitDeployment();
  }

  /** Ends it in the middle of whatever it does. */
  public void kill() {
    process.kill();
  }

  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    if (process != null) process.stop(TO_STOP);
  }

  private void prepare() throws IOException {
    Path built = home.resolve("standalone");
    Folders.delete(deployments());
    Folders.copy(built.resolve("configuration"), base.resolve("configuration"));
    Files.createDirectories(deployments());
    Files.createDirectories(log);
    Path ear = built.resolve("deployments/accord.ear");
    Files.copy(ear, deployments().resolve("accord.ear"), StandardCopyOption.REPLACE_EXISTING);
  }

  private void keep(Map<String, String> settings) throws IOException {
    Properties properties = new Properties();
    properties.putAll(settings);
    Path file = settingsFile();
    Files.deleteIfExists(file);
    Files.createFile(file);
    file.toFile().setReadable(false, false);
    file.toFile().setReadable(true, true);
    try (var out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(before);
    command.add(home.resolve("bin/accord").toString());
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Djboss.server.log.dir=" + log);
    return command;
  }

  private Map<String, String> environment() {
    return Map.of(
        "ACCORD_PROPERTIES",
        settingsFile().toString(),
        "JAVA_HOME",
        System.getProperty("java.home"));
  }

  private void awaitDeployment() {
    long end = System.nanoTime() + TO_START.toNanos();
    while (!Files.exists(deployments().resolve("accord.ear.deployed"))) {
      String seeLog = " " + newestLog() + " says why.";
      if (!process.isAlive()) throw new CannotStart("The server ended at once;" + seeLog);
      if (Files.exists(deployments().resolve("accord.ear.failed"))) {
        throw new CannotStart("Accord does not start in the server;" + seeLog);
      }
      if (System.nanoTime() > end) throw new CannotStart("The server does not start;" + seeLog);
      Ports.pause();
    }
  }

  private Path newestLog() {
    try (Stream<Path> files = Files.list(log)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("server.log"))
          .max(Comparator.comparing(file -> file.toFile().lastModified()))
          .orElse(log.resolve("console.log"));
    } catch (IOException e) {
      return log;
    }
  }

  private Path deployments() {
    return base.resolve("deployments");
  }

  private Path settingsFile() {
    return base.resolve("accord.properties");
  }

  private Path pidFile() {
    return base.resolveSibling(base.getFileName() + ".pid");
  }
}
