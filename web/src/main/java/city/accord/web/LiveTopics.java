package city.accord.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.function.Consumer;

/**
 * Tells the pages that use {@code a:live} what changed, by a topic alone: each page then asks for
 * its own panels, with its own rights. Each area names its own topics. They are identifiers: Faces
 * makes them names in a script.
 */
@ApplicationScoped
public class LiveTopics {

  @Inject
  @Push(channel = "live")
  private PushContext live;

  @Resource private ContextService contexts;

  private volatile Consumer<String> channel;

  /**
   * Faces finds its channels by the thread's module, and fails with a null pointer on a thread that
   * another module began, such as a timer: so it is asked as this module, whoever comes.
   */
  @SuppressWarnings("unchecked")
  void open(@Observes @Initialized(ApplicationScoped.class) ServletContext web) {
    Consumer<String> here = live::send;
    channel = contexts.createContextualProxy(here, Consumer.class);
  }

  /** Tells every page that listens to a topic; an identifier, such as {@code ceremony7}. */
  public void send(String topic) {
    if (channel != null) channel.accept(topic);
  }
}
