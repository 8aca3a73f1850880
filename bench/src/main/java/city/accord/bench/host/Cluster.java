package city.accord.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Two full servers, viewer servers, NATS, and HAProxy before them all; docs/scale.md. */
public final class Cluster implements AutoCloseable {

  private static final int TRIES = 1_200;
  private static final int VIEWER_SERVERS = 3;
  private static final int WELL = 200;

  private final Path built;
  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final List<Long> viewerServers = new ArrayList<>();
  private final Summit summit;
  private final long other;
  private final long nats;
  private final long proxy;
  private final int port;

  public Cluster(Path built, Path project) {
    this.built = built;
    folder = project.resolve("target/cluster-servers");
    int[] ports = Summit.free(3 + VIEWER_SERVERS);
    try {
      nats = start("nats", Map.of(), "nats-server", "-a", "127.0.0.1", "-p", "" + ports[0]);
      String address = "nats://127.0.0.1:" + ports[0];
      summit = new Summit(built, project, Map.of("ACCORD_NATS", address, "ACCORD_NODE", "a"));
      Properties full = new Properties();
      full.putAll(summit.settings());
      other = server("b", ports[1], address, full);
      StringBuilder watching = new StringBuilder();
      for (int i = 0; i < VIEWER_SERVERS; i++) {
        Properties viewer = new Properties();
        viewer.put("accord.role", "viewer");
        viewerServers.add(server("v" + i, ports[2 + i], address, viewer));
        watching.append("  server v%d 127.0.0.1:%d%n".formatted(i, ports[2 + i]));
      }
      awaitWell(ports[1]);
      for (int i = 0; i < VIEWER_SERVERS; i++) awaitWell(ports[2 + i]);
      port = ports[2 + VIEWER_SERVERS];
      Path settings = folder.resolve("haproxy.cfg");
      Files.writeString(
          settings,
          """
          global
            maxconn 8000
          defaults
            mode http
            timeout connect 5s
            timeout client 60s
            timeout server 60s
            timeout tunnel 1h
          frontend site
            bind 127.0.0.1:%d
            use_backend watching if { path_beg /watch/ }
            default_backend full
          backend full
            server a 127.0.0.1:%d
            server b 127.0.0.1:%d
          backend watching
            balance leastconn
          %s"""
              .formatted(port, summit.httpPort(), ports[1], watching));
      proxy = start("haproxy", Map.of(), "haproxy", "-db", "-f", settings.toString());
      await(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One more server by bin/accord, with a state folder of its own. */
  private long server(String name, int http, String address, Properties settings)
      throws IOException {
    Path state = Files.createDirectories(folder.resolve(name));
    int[] ports = Summit.free(2);
    settings.put("accord.node", name);
    settings.put("accord.nats", address);
    settings.put("accord.http.port", "" + http);
    settings.put("accord.https.port", "" + ports[0]);
    settings.put("accord.management.port", "" + ports[1]);
    settings.remove("accord.demonstration");
    Path file = state.resolve("accord.properties");
    try (var out = Files.newBufferedWriter(file)) {
      settings.store(out, null);
    }
    Map<String, String> environment =
        Map.of("ACCORD_PROPERTIES", file.toString(), "ACCORD_STATE_FOLDER", state.toString());
    return start(name, environment, built.resolve("server/bin/accord").toString());
  }

  private long start(String name, Map<String, String> environment, String... command)
      throws IOException {
    Files.createDirectories(folder);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(new HashMap<>(environment));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectOutput(folder.resolve(name + ".log").toFile()).start();
    processes.add(process);
    return process.pid();
  }

  private static void awaitWell(int port) {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health")).build();
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; i < TRIES; i++) {
      try {
        if (client.send(question, BodyHandlers.discarding()).statusCode() == WELL) return;
      } catch (IOException notYet) {
        // it is asked again
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      Pause.millis(100);
    }
    throw new IllegalStateException("Nobody is well at " + port);
  }

  private static void await(int port) {
    for (int i = 0; i < TRIES; i++) {
      try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        Pause.millis(100);
      }
    }
    throw new IllegalStateException("Nobody answers at " + port);
  }

  /** The first of the full servers, with its database. */
  public Summit summit() {
    return summit;
  }

  /** Where HAProxy is. */
  public int port() {
    return port;
  }

  /** The process of the other full server. */
  public long other() {
    return other;
  }

  public long nats() {
    return nats;
  }

  public long proxy() {
    return proxy;
  }

  /** The processes of the viewer servers. */
  public List<Long> viewerServers() {
    return List.copyOf(viewerServers);
  }

  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) end(processes.get(i));
    summit.close();
  }

  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
