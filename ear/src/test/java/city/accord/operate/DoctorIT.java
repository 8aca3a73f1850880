package city.accord.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.launch.LocalDatabase;
import city.accord.launch.Ports;
import city.accord.testing.DatabaseForTests;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before the day somebody asks whether all is there; what is not is said in a sentence each. */
class DoctorIT {

  @TempDir private Path folder;
  private final Map<String, String> settings = new TreeMap<>();
  private final LocalDatabase database = DatabaseForTests.running();

  @BeforeEach
  void aServerThatIsSetUp() {
    settings.putAll(SettingsFile.of(database, folder));
    settings.put("accord.database.programs", OperatorCommand.databasePrograms().toString());
  }

  @Test
  void aServerThatHasWhatItNeedsIsWell() throws Exception {
    OperatorCommand seen = doctor();
    assertEquals(0, seen.exitCode(), seen.said());
    assertFalse(seen.said().contains("WRONG"), seen.said());
    says(seen, "ok     database       ");
    says(seen, "ok     ports          All of them are free");
    says(seen, "ok     backup         By ");
    says(seen, "note   mail           No mail server is set");
    says(seen, "note   certificates   No key for the seal is set");
    assertFalse(Files.exists(folder.resolve("data")), "it only looks");
  }

  @Test
  void aSlipOfThePenIsFound() throws Exception {
    settings.put("accord.mail.hosst", "mail.example");
    assertWrong("There is no setting accord.mail.hosst");
  }

  @Test
  void settingsThatOthersReadAreFound() throws Exception {
    OperatorCommand seen = doctor("rw-r--r--");
    assertEquals(1, seen.exitCode(), seen.said());
    says(seen, "which holds passwords: chmod 600.");
  }

  @Test
  void aDatabaseThatRefusesIsFoundAndNothingElseIsKeptFromView() throws Exception {
    settings.put("accord.database.password", "wrong");
    OperatorCommand seen = assertWrong("does not let accord in: Access denied");
    says(seen, "ok     disk");
    says(seen, "ok     fonts");
    assertFalse(seen.said().contains("Exception"), seen.said());
  }

  /** As every MariaDB before 11 does, because the driver takes it for an old MySQL. */
  @Test
  void aDatabaseThatLosesFractionsOfASecondIsFound() throws Exception {
    settings.put("accord.database.url", database.url() + "&sendFractionalSeconds=false");
    assertWrong("It loses fractions of a second");
  }

  @Test
  void aFileThatIsNotThereIsFound() throws Exception {
    settings.put("accord.passport.keys", folder.resolve("none").toString());
    assertWrong("accord.passport.keys names ");
  }

  @Test
  void anAddressThatNobodyReachesIsFound() throws Exception {
    settings.put("accord.base.url", "https://summit.example");
    assertWrong("nobody reaches https://summit.example");
    settings.put("accord.behind.proxy", "true");
    assertEquals(0, doctor().exitCode());
  }

  @Test
  void aProxyThatHasAnotherSiteUnderTheNameIsFound() throws Exception {
    HttpServer proxy = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    AtomicInteger status = new AtomicInteger(200);
    proxy.createContext(
        "/health",
        exchange -> {
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    proxy.start();
    String base = "http://127.0.0.1:" + proxy.getAddress().getPort();
    settings.put("accord.base.url", base);
    settings.put("accord.behind.proxy", "1");
    assertWrong(base + " answers 200, and not as Accord");
    status.set(502);
    says(doctor(), "note   proxy          " + base + " answers 502");
    proxy.stop(0);
    says(doctor(), "note   proxy          " + base + " does not answer from this machine");
  }

  @Test
  void aMailServerThatNoMachineIsCalledIsFound() throws Exception {
    settings.put("accord.mail.host", "mail.invalid");
    assertWrong("No machine is called mail.invalid");
  }

  @Test
  void whateverElseHasAPortIsFound() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      settings.put("accord.management.port", "" + other.getLocalPort());
      assertWrong("Port " + other.getLocalPort() + " of 127.0.0.1 is taken");
    }
  }

  @Test
  void aMailServerWithoutTheTlsThatIsAskedForIsFound() throws Exception {
    try (ServerSocket mail = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> greet(mail, "250-mail.example\r\n250 SIZE\r\n"));
      server.start();
      settings.put("accord.mail.host", "127.0.0.1");
      settings.put("accord.mail.port", "" + mail.getLocalPort());
      settings.put("accord.mail.require.tls", "true");
      assertWrong("offers no TLS");
      server.join();
    }
  }

  @Test
  void whatJoinsServersIsFoundToAnswerOrNot() throws Exception {
    try (ServerSocket nats = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
      Thread server =
          new Thread(
              () -> {
                try (Socket client = nats.accept()) {
                  write(client, "INFO {\"server_id\":\"N\"}\r\n");
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      server.start();
      settings.put("accord.nats", "nats://127.0.0.1:" + nats.getLocalPort());
      OperatorCommand seen = doctor();
      assertEquals(0, seen.exitCode(), seen.said());
      says(seen, "ok     servers        127.0.0.1:" + nats.getLocalPort() + " answers as NATS.");
      server.join();
    }
    assertWrong("does not answer as NATS");
    settings.remove("accord.nats");
    settings.put("accord.role", "viewer");
    assertWrong("needs accord.nats");
  }

  @Test
  void aTimeAuthorityThatGivesNoTimestampIsFound() throws Exception {
    settings.put("accord.tsa.url", "http://127.0.0.1:" + Ports.free());
    assertWrong("time authority");
  }

  /** Each night would find the file of the night before, and the first would be all there is. */
  @Test
  void aFolderForBackupsThatIsMissingIsNamed() throws Exception {
    Path missing = folder.resolve("backups");
    OperatorCommand seen =
        OperatorCommand.run(
            SettingsFile.write(settings, folder), Map.of(), "backup", missing.toString());
    assertEquals(70, seen.exitCode(), seen.said());
    says(seen, "There is no folder " + missing + ".");
    assertFalse(Files.exists(missing));
  }

  @Test
  void rootDoesNotRestoreIntoTheFolderOfAnother() throws Exception {
    DataOwner another = new DataOwner(folder, "accord");
    OperatorFault said = assertThrows(OperatorFault.class, () -> another.require("root"));
    assertTrue(said.getMessage().contains("run this as accord"), said.getMessage());
    another.require("accord");
    DataOwner mine = DataOwner.of(folder.resolve("data/that/is/not/there"));
    assertEquals(folder, mine.folder());
    mine.require(mine.name());
  }

  /** The short command is the service's: its user, its settings, its folders. */
  @Test
  void theShortCommandReadsWhatTheServiceReads() throws IOException {
    String unit = operating("accord.service");
    String command = operating("accord.sh");
    List<String> read =
        Pattern.compile("(?m)^Environment=(.+)$")
            .matcher(unit)
            .results()
            .map(it -> it.group(1))
            .toList();
    assertEquals(2, read.size());
    for (String variable : read) assertTrue(command.contains("export " + variable), variable);
    assertTrue(unit.contains("User=accord"));
    assertTrue(unit.contains("ExecStart=/opt/accord/bin/accord"));
    assertTrue(command.contains("exec runuser -u accord -- /opt/accord/bin/accord"));
  }

  private static String operating(String file) throws IOException {
    return Files.readString(
        Path.of(System.getProperty("accord.build")).resolve("server/operating").resolve(file));
  }

  private static void greet(ServerSocket server, String answer) {
    try (Socket client = server.accept()) {
      write(client, "220 mail.example\r\n");
      client.getInputStream().read();
      write(client, answer);
      client.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private OperatorCommand assertWrong(String sentence) throws Exception {
    OperatorCommand seen = doctor();
    assertEquals(1, seen.exitCode(), seen.said());
    assertTrue(
        seen.said().lines().anyMatch(it -> it.startsWith("WRONG") && it.contains(sentence)),
        seen.said());
    return seen;
  }

  private static void says(OperatorCommand seen, String words) {
    assertTrue(seen.said().contains(words), seen.said());
  }

  private OperatorCommand doctor() throws Exception {
    return doctor("rw-------");
  }

  private OperatorCommand doctor(String rights) throws Exception {
    Path file = SettingsFile.write(settings, folder, rights);
    return OperatorCommand.run(file, Map.of(), "doctor");
  }
}
