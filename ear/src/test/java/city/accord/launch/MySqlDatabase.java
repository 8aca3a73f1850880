package city.accord.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** MySQL itself, from the archive that Maven brings; it needs the system's libaio1. */
public final class MySqlDatabase extends LocalDatabase {

  private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";

  private final Path program;

  public MySqlDatabase(Path program, Path folder, Path log, int port) {
    super(program, folder, log, port);
    this.program = program;
  }

  @Override
  void unpack() throws IOException {
    Process tar =
        new ProcessBuilder("tar", "-xzf", "-")
            .directory(program.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream archive = MySqlDatabase.class.getResourceAsStream(ARCHIVE);
        var into = tar.getOutputStream()) {
      if (archive == null) throw new CannotStart("MySQL is not on the class path: " + ARCHIVE);
      archive.transferTo(into);
    }
    if (tar.onExit().join().exitValue() != 0) throw new IOException("tar " + ARCHIVE);
  }

  @Override
  List<String> creation(Path data) {
    return List.of(
        program.resolve("bin/mysqld").toString(),
        "--no-defaults",
        "--initialize-insecure",
        "--basedir=" + program,
        "--datadir=" + data,
        ownTemporaryFolder(),
        asThisUser());
  }

  @Override
  List<String> command() throws IOException {
    return List.of(
        program.resolve("bin/mysqld").toString(),
        "--no-defaults",
        "--basedir=" + program,
        "--datadir=" + folder(),
        ownTemporaryFolder(),
        asThisUser(),
        "--bind-address=127.0.0.1",
        "--port=" + port(),
        // within the data folder, for a long path to it would be refused
        "--socket=mysql.sock",
        "--pid-file=mysql.pid",
        "--mysqlx=OFF",
        "--skip-name-resolve",
        "--skip-log-bin",
        "--max-allowed-packet=64M",
        letIn());
  }
}
