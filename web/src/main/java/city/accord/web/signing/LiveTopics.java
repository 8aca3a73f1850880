package city.accord.web.signing;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.delegation.DelegationChanged;
import city.accord.signing.ceremony.CeremonyChanged;
import city.accord.signing.ceremony.RehearsalCleared;
import city.accord.signing.ceremony.SlotChanged;
import city.accord.signing.ink.TabletsSeen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;

/**
 * Tells the pages that use {@code a:live} what changed, by a topic alone: each page then asks for
 * its own panels, with its own rights. Topics are identifiers: Faces makes them names in a script.
 */
@ApplicationScoped
public class LiveTopics {

  @Inject
  @Push(channel = "live")
  private PushContext live;

  void tell(@Observes(during = AFTER_SUCCESS) CeremonyChanged change) {
    send("ceremony" + change.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) SlotChanged change) {
    send("slots" + change.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) DelegationChanged change) {
    send("delegations");
  }

  void tell(@ObservesAsync TabletsSeen tablets) {
    send("tablets" + tablets.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) RehearsalCleared cleared) {
    send("ceremony" + cleared.ceremonyId());
  }

  /**
   * Faces looks for its channels by the thread's class loader, and fails with a null pointer on a
   * thread that another module began.
   */
  private void send(String topic) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(LiveTopics.class.getClassLoader());
    try {
      live.send(topic);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
