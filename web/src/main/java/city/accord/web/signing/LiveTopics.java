package city.accord.web.signing;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.delegation.DelegationChanged;
import city.accord.signing.ceremony.CeremonyChanged;
import city.accord.signing.ceremony.RehearsalCleared;
import city.accord.signing.ceremony.SlotChanged;
import city.accord.signing.ink.TabletsSeen;
import city.accord.signing.runsheet.RunSheetChanged;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.function.Consumer;

/**
 * Tells the pages that use {@code a:live} what changed, by a topic alone: each page then asks for
 * its own panels, with its own rights. Topics are identifiers: Faces makes them names in a script.
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

  void tell(@Observes(during = AFTER_SUCCESS) CeremonyChanged change) {
    send("ceremony" + change.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) SlotChanged change) {
    send("slots" + change.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) DelegationChanged change) {
    send("delegations");
  }

  void tell(@Observes(during = AFTER_SUCCESS) RunSheetChanged change) {
    send("cues" + change.ceremonyId());
  }

  void tell(@ObservesAsync TabletsSeen tablets) {
    send("tablets" + tablets.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) RehearsalCleared cleared) {
    send("ceremony" + cleared.ceremonyId());
  }

  private void send(String topic) {
    if (channel != null) channel.accept(topic);
  }
}
