package city.accord.web.signing.tablet;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.signing.ceremony.SlotChanged;
import city.accord.signing.ink.PenConnection;
import city.accord.signing.ink.store.PenWire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells an open tablet what the desk did about its slot while the slot's state stayed the same: who
 * sits beside the signatory, who signs for them, that someone came to help.
 */
@ApplicationScoped
public class SlotNews {

  private final Map<Long, PenConnection> pens = new ConcurrentHashMap<>();

  void sit(long slot, PenConnection pen) {
    pens.put(slot, pen);
  }

  void leave(long slot, PenConnection pen) {
    pens.remove(slot, pen);
  }

  void tell(@Observes(during = AFTER_SUCCESS) SlotChanged change) {
    PenConnection pen = pens.get(change.slotId());
    if (pen != null && change.before() == change.state()) pen.send(PenWire.news());
  }
}
