package city.accord.web.signing.tablet;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.Settings;
import city.accord.node.Heard;
import city.accord.node.Nodes;
import city.accord.signing.ceremony.SlotChanged;
import city.accord.signing.crew.CrewLineSent;
import city.accord.signing.ink.PenConnection;
import city.accord.signing.ink.store.PenWire;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells an open tablet what the desk did about its slot while the slot's state stayed the same: who
 * sits beside the signatory, who signs for them, that someone came to help, a line from the
 * console.
 */
@ApplicationScoped
public class SlotNews {

  private static final String NEWS = "accord.room.slot.news";

  @EJB private Nodes nodes;

  private final Map<Long, PenConnection> pens = new ConcurrentHashMap<>();

  /** The desk may have done it at another server. */
  void open(@Observes @Initialized(ApplicationScoped.class) ServletContext web) {
    if (!Settings.viewer()) nodes.link().hear(NEWS, this::hear);
  }

  private void hear(Heard heard) {
    if (heard.content().remaining() == Long.BYTES) tell(heard.content().getLong());
  }

  void sit(long slot, PenConnection pen) {
    pens.put(slot, pen);
  }

  void leave(long slot, PenConnection pen) {
    pens.remove(slot, pen);
  }

  void tell(@Observes(during = AFTER_SUCCESS) SlotChanged change) {
    if (change.before() == change.state()) tellEverywhere(change.slotId());
  }

  /** A line from the console, for whoever sits beside the signatory. */
  void tell(@Observes(during = AFTER_SUCCESS) CrewLineSent sent) {
    sent.slots().forEach(this::tellEverywhere);
  }

  private void tellEverywhere(long slot) {
    tell(slot);
    nodes.link().tell(NEWS, ByteBuffer.allocate(Long.BYTES).putLong(slot).flip());
  }

  private void tell(long slot) {
    PenConnection pen = pens.get(slot);
    if (pen != null) pen.send(PenWire.news());
  }
}
