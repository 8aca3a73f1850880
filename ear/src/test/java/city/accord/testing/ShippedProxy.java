package city.accord.testing;

import city.accord.launch.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A proxy as the release describes it to operators, before a running summit: its very file, in
 * which only the host, the ports and the certificate are others. It is got where it is missing.
 */
public enum ShippedProxy {
  NGINX("nginx-light", "/usr/sbin/nginx", "nginx.conf") {
    @Override
    Map<String, String> changes(Place place) {
      Map<String, String> changes = new LinkedHashMap<>();
      changes.put("listen [::]:443 ssl http2;", "");
      changes.put("listen [::]:80;", "");
      changes.put("listen 443", "listen 127.0.0.1:" + place.https());
      changes.put("listen 80", "listen 127.0.0.1:" + place.http());
      changes.put("127.0.0.1:8080", "127.0.0.1:" + place.server());
      changes.put("/etc/letsencrypt/live/localhost/fullchain.pem", place.file("certificate.pem"));
      changes.put("/etc/letsencrypt/live/localhost/privkey.pem", place.file("key.pem"));
      return changes;
    }

    @Override
    List<String> command(Place place) throws IOException {
      Files.writeString(
          place.folder().resolve("main.conf"),
          "daemon off; pid %s; error_log %s; events {} http { access_log off; include %s; }"
              .formatted(place.file("pid"), place.file("errors.log"), place.file("nginx.conf")));
      return List.of("-c", place.file("main.conf"), "-e", place.file("errors.log"));
    }
  },

  HAPROXY("haproxy", "/usr/sbin/haproxy", "haproxy.cfg") {
    @Override
    Map<String, String> changes(Place place) {
      Map<String, String> changes = new LinkedHashMap<>();
      changes.put("bind :443", "bind 127.0.0.1:" + place.https());
      changes.put("bind :80", "bind 127.0.0.1:" + place.http());
      changes.put("127.0.0.1:8080", "127.0.0.1:" + place.server());
      changes.put("/etc/haproxy/localhost.pem", place.file("both.pem"));
      // for a test nobody raises the limit of open files
      changes.put("maxconn 20000", "maxconn 1000");
      return changes;
    }

    @Override
    List<String> command(Place place) {
      return List.of("-db", "-f", place.file("haproxy.cfg"));
    }
  },

  CADDY("caddy", "/usr/bin/caddy", "Caddyfile") {
    @Override
    Map<String, String> changes(Place place) {
      Map<String, String> changes = new LinkedHashMap<>();
      changes.put(
          "localhost {",
          "{\n\tadmin off\n\tauto_https disable_redirects\n}\nhttps://localhost:%d {\n\ttls %s %s"
              .formatted(place.https(), place.file("certificate.pem"), place.file("key.pem")));
      changes.put("127.0.0.1:8080", "127.0.0.1:" + place.server());
      return changes;
    }

    @Override
    List<String> command(Place place) {
      return List.of("run", "--config", place.file("Caddyfile"), "--adapter", "caddyfile");
    }
  };

  private static final char[] PASSWORD = "development".toCharArray();
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final String debianPackage;
  private final Path program;
  private final String file;

  ShippedProxy(String debianPackage, String program, String file) {
    this.debianPackage = debianPackage;
    this.program = Path.of(program);
    this.file = file;
  }

  /** What is other than in the file, from first to last. */
  abstract Map<String, String> changes(Place place);

  /** What stands after the program's name. */
  abstract List<String> command(Place place) throws IOException;

  /** Whether this machine has the program, or could get it. */
  public boolean isKnown() {
    return Programs.isThere(program, debianPackage);
  }

  /** Starts it before a summit, and waits until it answers. */
  public Running before(RunningSummit summit) throws Exception {
    Path folder = TestFork.folder().resolve("proxy-" + file + "-" + System.nanoTime());
    Files.createDirectories(folder);
    Place place = new Place(folder, Ports.free(), Ports.free(), summit.httpPort());
    writeKey(summit.kept().resolve("authority/server.p12"), folder);
    String text =
        Files.readString(TestFork.build().resolve("server/operating").resolve(file))
            .replace("summit.example", "localhost");
    for (Map.Entry<String, String> change : changes(place).entrySet()) {
      if (!text.contains(change.getKey()))
        throw new IllegalStateException(file + " has no " + change.getKey());
      text = text.replace(change.getKey(), change.getValue());
    }
    Files.writeString(folder.resolve(file), text);
    List<String> command = new ArrayList<>(command(place));
    command.add(0, program.toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("HOME", folder.toString());
    Path said = folder.resolve("said.log");
    Process process = builder.redirectOutput(said.toFile()).start();
    Running running = new Running(process, "https://localhost:" + place.https());
    running.await(place.https(), said);
    return running;
  }

  private static void writeKey(Path keyStore, Path folder) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keyStore)) {
      store.load(in, PASSWORD);
    }
    String alias = Collections.list(store.aliases()).get(0);
    StringBuilder chain = new StringBuilder();
    for (Certificate each : store.getCertificateChain(alias))
      chain.append(pem("CERTIFICATE", each.getEncoded()));
    Key key = store.getKey(alias, PASSWORD);
    String privateKey = pem("PRIVATE KEY", key.getEncoded());
    Files.writeString(folder.resolve("certificate.pem"), chain);
    Files.writeString(folder.resolve("key.pem"), privateKey);
    Files.writeString(folder.resolve("both.pem"), chain + privateKey);
  }

  private static String pem(String what, byte[] der) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
  }

  /** Where one runs. */
  record Place(Path folder, int https, int http, int server) {
    String file(String name) {
      return folder.resolve(name).toString();
    }
  }

  /** One that runs. */
  public static final class Running implements AutoCloseable {

    private final Process process;
    private final String address;

    private Running(Process process, String address) {
      this.process = process;
      this.address = address;
    }

    /** Where visitors reach the summit through it, with no slash at its end. */
    public String address() {
      return address;
    }

    private void await(int port, Path said) throws IOException {
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (!answers(port)) {
        if (!process.isAlive() || System.nanoTime() > end)
          throw new IllegalStateException(Files.readString(said));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }

    private static boolean answers(int port) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return socket.isConnected();
      } catch (IOException notYet) {
        return false;
      }
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().join();
    }
  }
}
