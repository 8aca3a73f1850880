package city.accord.ui.servers;

import static city.accord.ui.servers.WatchedCeremony.await;

import city.accord.launch.EmbeddedDatabase;
import city.accord.launch.Ports;
import city.accord.testing.Programs;
import city.accord.testing.RunningSummit;
import city.accord.testing.TestFork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The running summit's database as a primary with a replica, semi-synchronous as docs/scale.md
 * says. When it is closed, the summit has its own back, alone.
 */
final class ReplicatedDatabase implements AutoCloseable {

  private static final String OPERATOR = "operator";

  private final RunningSummit summit;
  private final String password;
  private final int primary;
  private final Path folder;
  private final int port = Ports.free();
  private final EmbeddedDatabase replica;

  ReplicatedDatabase(RunningSummit summit) throws IOException, SQLException {
    this.summit = summit;
    Map<String, String> known = summit.databaseSettings();
    password = known.get("accord.database.password");
    primary = Integer.parseInt(known.get("accord.database.url").replaceAll(".*:(\\d+)/.*", "$1"));
    folder = TestFork.folder().resolve("replicas").resolve("replica-" + System.nanoTime());
    replica =
        new EmbeddedDatabase(
            TestFork.build().resolve("mariadb"), folder, Path.of(folder + ".log"), port);
    copy();
    summit.startDatabase(options(1));
    replica.start(List.of(options(2)));
    follow();
    makePrimary();
  }

  /** Both begin with the same rows, and the primary with an empty binary log. */
  private void copy() throws IOException {
    summit.stopDatabase();
    forgetReplication();
    Files.createDirectories(folder.getParent());
    Programs.run("cp", "-a", summit.databaseFolder().toString(), folder.toString());
    Files.writeString(Path.of(folder + ".password"), password);
  }

  private void forgetReplication() throws IOException {
    try (Stream<Path> files = Files.list(summit.databaseFolder())) {
      for (Path file :
          files.filter(it -> it.getFileName().toString().startsWith("accord-")).toList())
        Files.delete(file);
    }
  }

  /** As documented, with a user for whoever operates it. */
  private String[] options(int server) throws IOException {
    List<String> options = new ArrayList<>();
    Documented.after("[mariadb]")
        .lines()
        .skip(1)
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .forEach(line -> options.add("--" + line.replace(" ", "")));
    options.add("--server-id=" + server);
    Path init = Path.of(folder + ".operator.sql");
    Files.writeString(
        init,
        "SET SESSION sql_log_bin = 0;\n"
            + Files.readString(Path.of(summit.databaseFolder() + ".sql"))
            + """
            CREATE USER IF NOT EXISTS %1$s@'127.0.0.1';
            ALTER USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
            GRANT ALL ON *.* TO %1$s@'127.0.0.1';
            """
                .formatted(OPERATOR, password));
    options.add("--init-file=" + init);
    return options.toArray(String[]::new);
  }

  private void follow() throws SQLException {
    onReplica(
        "CHANGE MASTER TO master_host='127.0.0.1', master_port="
            + primary
            + ", master_user='"
            + OPERATOR
            + "', master_password='"
            + password
            + "', master_ssl=0, master_ssl_verify_server_cert=0, master_connect_retry=1,"
            + " master_use_gtid=slave_pos",
        "START SLAVE");
  }

  private void makePrimary() throws SQLException {
    try (Connection connection = connect(primary, OPERATOR)) {
      run(connection, "SET GLOBAL rpl_semi_sync_master_enabled = ON");
      await(
          "the replica acknowledges",
          () ->
              column(connection, "SHOW STATUS LIKE 'Rpl_semi_sync_master_clients'", 2).equals("1"));
      run(connection, "SET GLOBAL read_only = OFF");
    }
  }

  /** The replica is the primary from now on: it first does all that it has acknowledged. */
  void promote() throws SQLException {
    onReplica("STOP SLAVE IO_THREAD");
    try (Connection connection = connect(port, OPERATOR)) {
      await(
          "all is applied",
          () ->
              column(connection, "SHOW SLAVE STATUS", "Slave_SQL_Running_State")
                  .startsWith("Slave has read all relay log"));
    }
    onReplica("STOP SLAVE", "RESET SLAVE ALL", "SET GLOBAL read_only = OFF");
  }

  int primaryPort() {
    return primary;
  }

  int replicaPort() {
    return port;
  }

  void killPrimary() {
    summit.killDatabase();
  }

  void freezePrimary() throws IOException {
    signal("-STOP", summit.databaseFolder());
  }

  void thawPrimary() throws IOException {
    signal("-CONT", summit.databaseFolder());
  }

  void killReplica() {
    replica.kill();
  }

  void startReplica() throws IOException {
    replica.start(List.of(options(2)));
  }

  private static void signal(String signal, Path folder) throws IOException {
    Programs.run("kill", signal, Files.readString(Path.of(folder + ".pid")).split(" ")[0]);
  }

  /** What the application has at the replica. */
  Connection replica() throws SQLException {
    return connect(port, "accord");
  }

  private Connection connect(int at, String user) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mysql://127.0.0.1:"
            + at
            + "/accord?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectTimeout=5000",
        user,
        password);
  }

  private void onReplica(String... statements) throws SQLException {
    try (Connection connection = connect(port, OPERATOR)) {
      for (String statement : statements) run(connection, statement);
    }
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (var running = connection.createStatement()) {
      running.execute(statement);
    }
  }

  private static String column(Connection connection, String query, Object column)
      throws SQLException {
    try (var running = connection.createStatement();
        var rows = running.executeQuery(query)) {
      if (!rows.next()) return "";
      String value =
          column instanceof Integer place ? rows.getString(place) : rows.getString((String) column);
      return value == null ? "" : value;
    }
  }

  @Override
  public void close() throws IOException {
    replica.kill();
    summit.killDatabase();
    // its binary log says what of the last moment counts, and then it needs none any more
    summit.startDatabase(options(1));
    summit.stopDatabase();
    forgetReplication();
    summit.startDatabase();
    Programs.run("rm", "-rf", folder.toString());
  }
}
