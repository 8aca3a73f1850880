package city.accord.node;

import city.accord.Settings;
import io.nats.client.Options;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** This server among the others; docs/scale.md. Without a setting it is alone. */
@Startup
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Nodes {

  /** NATS gives a server up that does not answer twice. */
  private static final Duration BETWEEN_PINGS = Duration.ofSeconds(2);

  private static final int MAX_PINGS_OUT = 2;
  private static final int MAX_ON_THE_WAY = 256;
  private static final int UNLIMITED = -1;
  private static final Duration TO_CONNECT = Duration.ofSeconds(2);
  private static final Duration BEFORE_RECONNECT = Duration.ofMillis(200);

  @Resource private ManagedThreadFactory threads;

  private ExecutorService workers;
  private Link link;

  @PostConstruct
  void start() {
    workers = Executors.newCachedThreadPool(threads);
    link = new Link(Settings.get("accord.nats").map(this::options).orElse(null));
    link.start(threads);
  }

  @PreDestroy
  void stop() {
    link.close();
    workers.shutdown();
  }

  /** The way to the other servers; whoever needs it often keeps it. */
  public Link link() {
    return link;
  }

  private Options options(String addresses) {
    Options.Builder options =
        Options.builder()
            .servers(addresses.split("\\s*,\\s*"))
            .connectionName(Settings.get("accord.node", "accord"))
            .connectionTimeout(TO_CONNECT)
            .pingInterval(BETWEEN_PINGS)
            .maxPingsOut(MAX_PINGS_OUT)
            .maxReconnects(UNLIMITED)
            .reconnectWait(BEFORE_RECONNECT)
            // what is live is stale by then
            .reconnectBufferSize(0)
            // more waits where it is counted
            .maxMessagesInOutgoingQueue(MAX_ON_THE_WAY)
            .noEcho()
            .executor(workers)
            .connectThreadFactory(threads)
            .callbackThreadFactory(threads)
            .errorListener(new LinkLog());
    Settings.get("accord.nats.user")
        .ifPresent(user -> options.userInfo(user, Settings.get("accord.nats.password", "")));
    return options.build();
  }
}
