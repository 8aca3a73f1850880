package city.accord.ui.servers;

import city.accord.testing.RunningSummit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Two servers with the running summit's database, a third that only shows, and NATS. */
final class JoinedServers implements AutoCloseable {

  private static final Executor EACH_AT_ONCE = start -> new Thread(start).start();

  private final Map<String, String> database;
  private final NatsServer nats = new NatsServer();
  private final ServerNetwork network;
  private final OneServer a;
  private final OneServer b;
  private final OneServer shows;

  JoinedServers(RunningSummit summit) {
    this(summit.databaseSettings());
  }

  /**
   * @param database settings by which the full ones reach it
   */
  JoinedServers(Map<String, String> database) {
    this(database, null);
  }

  /**
   * @param network to which each full server is joined by a cable of its own, or null
   */
  JoinedServers(Map<String, String> database, ServerNetwork network) {
    this.database = database;
    this.network = network;
    a = new OneServer("a", full(), network == null ? List.of() : network.inside(0));
    b = new OneServer("b", full(), network == null ? List.of() : network.inside(1));
    shows = new OneServer("shows", joined("viewer"));
  }

  JoinedServers start() throws IOException {
    nats.start();
    if (network != null) network.join(List.of(a, b), databasePort(), nats.port());
    // a parallel stream would let the third wait on a machine of two processors
    CompletableFuture.allOf(
            Stream.of(a, b, shows)
                .map(server -> CompletableFuture.runAsync(server::start, EACH_AT_ONCE))
                .toArray(CompletableFuture[]::new))
        .join();
    return this;
  }

  private int databasePort() {
    return Integer.parseInt(database.get("accord.database.url").replaceAll(".*:(\\d+)/.*", "$1"));
  }

  /** Whether cables can be cut here. */
  boolean haveCables() {
    return network != null;
  }

  /** Nothing reaches that server any more, and nothing that it says reaches anybody. */
  void cut(OneServer server) throws IOException {
    network.cut(server == a ? 0 : 1);
  }

  void mend(OneServer server) throws IOException {
    network.mend(server == a ? 0 : 1);
  }

  NatsServer nats() {
    return nats;
  }

  OneServer a() {
    return a;
  }

  OneServer b() {
    return b;
  }

  OneServer shows() {
    return shows;
  }

  private Map<String, String> full() {
    Map<String, String> settings = joined("full");
    settings.putAll(database);
    return settings;
  }

  /** NATS knows each role as a user. */
  private Map<String, String> joined(String role) {
    Map<String, String> settings = new HashMap<>();
    settings.put("accord.role", role);
    settings.put("accord.nats", nats.address());
    settings.put("accord.nats.user", role);
    settings.put("accord.nats.password", NatsServer.PASSWORD);
    return settings;
  }

  @Override
  public void close() {
    Stream.of(shows, b, a).forEach(OneServer::close);
    nats.close();
    if (network != null) network.close();
  }
}
