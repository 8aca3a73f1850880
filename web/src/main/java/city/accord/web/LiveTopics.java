package city.accord.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import city.accord.Settings;
import city.accord.node.Heard;
import city.accord.node.Nodes;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tells the pages that use {@code a:live} what changed, by a topic alone: each page then asks for
 * its own panels, with its own rights. Each area names its own topics. They are identifiers, since
 * Faces makes them names in a script.
 */
@ApplicationScoped
public class LiveTopics {

  /** Tells pages nothing but that their connection is alive; live.js misses it. */
  private static final String BEAT = "beat";

  private static final long BEAT_SECONDS = 3;

  /** Under which the servers tell each other. */
  private static final String SUBJECT = "accord.room.live";

  private static final Pattern TOPIC = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,79}");

  @Inject
  @Push(channel = "live")
  private PushContext live;

  @EJB private Nodes nodes;
  @Resource private ContextService contexts;
  @Resource private ManagedScheduledExecutorService timer;

  private Future<?> beats;
  private volatile Consumer<String> channel;

  /**
   * Faces finds its channels by the thread's module, and fails with a null pointer on a thread of
   * another module, such as a timer's: hence the proxy, which calls it as this module.
   */
  @SuppressWarnings("unchecked")
  void open(@Observes @Initialized(ApplicationScoped.class) ServletContext web) {
    Consumer<String> here = live::send;
    channel = contexts.createContextualProxy(here, Consumer.class);
    beats =
        timer.scheduleAtFixedRate(
            () -> sendHere(BEAT), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    if (!Settings.viewer()) nodes.link().hear(SUBJECT, this::hear);
  }

  private void hear(Heard heard) {
    String topic = US_ASCII.decode(heard.content()).toString();
    if (TOPIC.matcher(topic).matches()) sendHere(topic);
  }

  @PreDestroy
  void stop() {
    if (beats != null) beats.cancel(true);
  }

  /**
   * Tells every page that listens to a topic, at whichever server; an identifier, such as {@code
   * ceremony7}.
   */
  public void send(String topic) {
    sendHere(topic);
    nodes.link().tell(SUBJECT, US_ASCII.encode(topic));
  }

  private void sendHere(String topic) {
    if (channel != null) channel.accept(topic);
  }
}
