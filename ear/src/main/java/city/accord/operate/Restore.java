package city.accord.operate;

import city.accord.launch.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Puts a backup into the database and the data folder of this server, which must not run, and then
 * looks whether every sealed declaration of it is genuine. Nothing is touched before the whole
 * backup is laid out and found to be as it was written; a data folder that is replaced stays beside
 * the new one.
 */
final class Restore {

  private final OperatorSettings settings;
  private final PrintStream out;

  Restore(OperatorSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  int run(Options options) throws IOException {
    Path file = options.operand().orElseThrow(() -> new WrongUse("Which backup?"));
    requireStopped();
    boolean replace = options.has("--replace");
    Path data = settings.dataFolder();
    DataOwner.of(data).require(System.getProperty("user.name"));
    DatabaseAddress address = DatabaseAddress.of(settings);
    try (Connection connection = address.connect()) {
      requireEmpty(connection, data, replace);
      DatabasePrograms programs = DatabasePrograms.of(settings);
      programs.client();
      Path laidOut = data.resolveSibling(data.getFileName() + ".restoring");
      if (Files.exists(laidOut))
        throw new OperatorFault("An earlier restore left " + laidOut + "; remove it first.");
      PrivateFiles.folder(laidOut);
      try {
        new BackupReader(file, options.file("--key")).layOut(laidOut);
        say(laidOut);
        empty(connection);
        try (InputStream sql = Files.newInputStream(laidOut.resolve(BackupFiles.DATABASE))) {
          programs.load(sql);
        }
        put(laidOut, data);
      } finally {
        Trees.delete(laidOut);
      }
      out.println("The database and " + data + " are as they were when the backup was made.");
      return new StoredDeclarations(settings, data).verify(connection, out)
          ? ExitCode.DONE
          : ExitCode.FOUND;
    } catch (SQLException e) {
      throw new OperatorFault(e.getMessage());
    }
  }

  private void requireStopped() {
    try {
      FreePorts.require(settings);
    } catch (CannotStart running) {
      throw new OperatorFault("Stop the server first. " + running.getMessage());
    }
  }

  private void requireEmpty(Connection connection, Path data, boolean replace)
      throws SQLException, IOException {
    if (replace) return;
    if (!tables(connection).isEmpty())
      throw new OperatorFault(
          "The database has tables; --replace removes them and puts the backup in their place.");
    if (Files.exists(data) && !isEmpty(data))
      throw new OperatorFault(
          data
              + " is not empty; with --replace the backup takes its place, and it stays beside it.");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private void say(Path laidOut) throws IOException {
    Properties about = new Properties();
    try (var in = Files.newBufferedReader(laidOut.resolve(BackupFiles.ABOUT))) {
      about.load(in);
    }
    out.printf(
        "Backup of %s, of release %s with schema %s on %s.%n",
        about.getProperty("made"),
        about.getProperty("release"),
        about.getProperty("schema"),
        about.getProperty("database"));
  }

  private static void empty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      for (String table : tables(connection)) statement.execute("DROP TABLE `" + table + "`");
      statement.execute("SET FOREIGN_KEY_CHECKS = 1");
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                    + " AND table_type = 'BASE TABLE'")) {
      while (rows.next()) names.add(rows.getString(1));
    }
    return names;
  }

  private void put(Path laidOut, Path data) throws IOException {
    if (Files.exists(data) && !isEmpty(data)) {
      Path before =
          data.resolveSibling(data.getFileName() + ".before-" + Backup.STAMP.format(Instant.now()));
      Files.move(data, before);
      out.println("The data folder that was there is now " + before + ".");
    } else Files.deleteIfExists(data);
    Path restored = laidOut.resolve(BackupFiles.DATA);
    if (Files.exists(restored)) Files.move(restored, data);
    else PrivateFiles.folder(data);
    Path kept = data.resolve("restored-settings");
    Trees.delete(kept);
    Files.move(laidOut.resolve(BackupFiles.SETTINGS), kept);
    out.println(
        "The settings of the server that was saved, and the files that they named, are in "
            + kept
            + ": take over what this one lacks.");
  }
}
