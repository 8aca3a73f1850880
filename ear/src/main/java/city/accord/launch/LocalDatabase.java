package city.accord.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A database of this machine's own, for a demonstration or a test: it listens on loopback only,
 * lets in one user with a password of its own, and keeps its data in a folder.
 */
public abstract class LocalDatabase implements AutoCloseable {

  private static final Duration TO_START = Duration.ofSeconds(60);
  private static final Duration TO_STOP = Duration.ofSeconds(60);

  private final Path program;
  private final Path folder;
  private final Path log;
  private final int port;
  private Child server;

  LocalDatabase(Path program, Path folder, Path log, int port) {
    this.program = program;
    this.folder = folder;
    this.log = log;
    this.port = port;
  }

  public String url() {
    // a certificate that the database makes for itself would only cost time on loopback
    return "jdbc:mysql://127.0.0.1:"
        + port
        + "/accord?sslMode=DISABLED&allowPublicKeyRetrieval=true";
  }

  public String user() {
    return "accord";
  }

  public String password() {
    Path file = beside(".password");
    try {
      if (!Files.exists(file)) write(file, UUID.randomUUID().toString());
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the server that a killed launcher left behind. */
  public void endStale() {
    Child.endStale(beside(".pid"));
  }

  /**
   * Starts it, made new where there is none, and waits until it answers.
   *
   * @throws CannotStart with the reason
   */
  public void start() {
    start(List.of());
  }

  /**
   * Starts it with options beside its own, such as {@code --read-only}.
   *
   * @throws CannotStart with the reason
   */
  public void start(List<String> options) {
    endStale();
    try {
      unpackOnce();
      Folders.delete(temporary());
      Files.createDirectories(temporary());
      if (!Files.exists(folder.resolve("mysql"))) create();
      List<String> command = new ArrayList<>(command());
      command.addAll(options);
      server = Child.start(beside(".pid"), log, folder, command);
    } catch (IOException e) {
      throw new CannotStart("The database cannot use the folder " + folder + ": " + e, e);
    }
    Ports.await(port, TO_START, server, "The database", log);
  }

  /** Ends it in the middle of whatever it does. */
  public void kill() {
    server.kill();
  }

  @Override
  public void close() {
    if (server != null) server.stop(TO_STOP);
  }

  /**
   * Lays the program on the disk, unless it is there. Of several that start at once, in whichever
   * virtual machine, one does so and the others wait for it.
   */
  final void unpackOnce() throws IOException {
    Files.createDirectories(program);
    Path done = program.resolve(".unpacked");
    // a lock of the file system keeps out other virtual machines only
    synchronized (LocalDatabase.class) {
      try (FileChannel alone = FileChannel.open(program.resolve(".lock"), CREATE, WRITE)) {
        alone.lock();
        if (Files.exists(done)) return;
        unpack();
        Files.createFile(done);
      }
    }
  }

  abstract void unpack() throws IOException;

  /** The command that makes an empty data folder into a database. */
  abstract List<String> creation(Path data);

  /** The program that serves the data folder. */
  abstract List<String> command() throws IOException;

  Path folder() {
    return folder;
  }

  int port() {
    return port;
  }

  /** A database refuses to run as root unless told so by name. */
  static String asThisUser() {
    return "--user=" + System.getProperty("user.name");
  }

  /**
   * Where it keeps temporary tables: a folder of its own. In the system's, each database that
   * starts deletes whatever looks left behind, another's tables in use among it.
   */
  String ownTemporaryFolder() {
    return "--tmpdir=" + temporary();
  }

  private Path temporary() {
    return beside(".tmp");
  }

  /** What the server runs before it listens. */
  String letIn() throws IOException {
    String user = "accord@'127.0.0.1'";
    Path file = beside(".sql");
    write(
        file,
        """
        CREATE DATABASE IF NOT EXISTS accord CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
        CREATE USER IF NOT EXISTS %1$s;
        ALTER USER %1$s IDENTIFIED BY '%2$s';
        GRANT ALL ON `accord%%`.* TO %1$s;
        """
            .formatted(user, password()));
    return "--init-file=" + file;
  }

  private void create() throws IOException {
    Path unfinished = beside(".new");
    Folders.delete(unfinished);
    // an empty one; where anything is in it, it is not ours to delete
    Files.deleteIfExists(folder);
    Files.createDirectories(unfinished);
    Process process =
        new ProcessBuilder(creation(unfinished))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new CannotStart("The database cannot be created; " + log + " says why.");
    }
    Files.move(unfinished, folder);
  }

  private Path beside(String extension) {
    return folder.resolveSibling(folder.getFileName() + extension);
  }

  private static void write(Path file, String secret) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, secret);
  }
}
