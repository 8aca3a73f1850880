package city.accord.web.signing.console;

import static city.accord.signing.ceremony.CeremonyState.*;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Deed;
import city.accord.signing.ceremony.ProposalRow;
import city.accord.signing.ceremony.Proposals;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.sealing.Sealing;
import city.accord.signing.tablet.SlotCodes;
import city.accord.web.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * The console from which a ceremony is run: what to do next, how far each slot is, what happened.
 */
@Named
@RequestScoped
public class CeremonyPage {

  private static final List<CeremonyState> WAY =
      List.of(PREPARED, REHEARSING, READY, OPEN, SEALED, PUBLISHED);

  @Inject private Ceremonies ceremonies;
  @Inject private Sealing sealing;
  @Inject private SlotCodes codes;
  @Inject private Proposals proposals;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private CeremonyDetails ceremony;
  private Map<Long, Instant> openCodes;

  public CeremonyDetails getCeremony() {
    if (ceremony == null) ceremony = ceremonies.details(id());
    return ceremony;
  }

  /** What the console looks like, as a word for styles and messages. */
  public CeremonyState getState() {
    return getCeremony().state();
  }

  /** The states that every ceremony passes, for the head of the console. */
  public List<CeremonyState> getWay() {
    return WAY;
  }

  /** Whether a state of the way is the one at hand; held and closing belong to open. */
  public boolean isAt(CeremonyState state) {
    CeremonyState now = getState();
    return state == now || state == OPEN && (now == HELD || now == CLOSING);
  }

  /** Whether a state of the way lies behind: a rehearsal only if one was held. */
  public boolean isPast(CeremonyState state) {
    if (state == REHEARSING && getCeremony().rehearsedAt() == null) return false;
    return !isAt(state) && getState() != VOID && state.compareTo(getState()) < 0;
  }

  /** Whether the proof of paper and wall still plays a part: until the pens open. */
  public boolean isProofAwaited() {
    return getState().compareTo(READY) <= 0;
  }

  /** When a slot's open code expires, or null where none is open. */
  public Instant codeUntil(long slotId) {
    if (openCodes == null) openCodes = codes.openUntil(id());
    return openCodes.get(slotId);
  }

  /** How many tablets have their slot, of those that still need one. */
  public long getPaired() {
    return getCeremony().slots().stream().filter(SlotRow::paired).count();
  }

  public void rehearse() {
    act(ceremonies::rehearse);
  }

  public void clearRehearsal() {
    act(ceremonies::clearRehearsal);
  }

  public void ready() {
    act(ceremonies::ready);
  }

  public void open() {
    act(ceremonies::open);
  }

  public void seal() {
    if (proposals.isNeeded(id(), Deed.SEAL)) propose(Deed.SEAL);
    else act(sealing::seal);
  }

  /** The first of two officers; the other one seals or publishes. */
  void propose(Deed deed) {
    act(ceremony -> proposals.propose(ceremony, deed));
  }

  /** What one officer has proposed and waits for another, or null. */
  public ProposalRow getProposal() {
    return proposals.of(id()).orElse(null);
  }

  public void reveal() {
    act(ceremonies::reveal);
  }

  public void publish() {
    if (proposals.isNeeded(id(), Deed.PUBLISH)) propose(Deed.PUBLISH);
    else act(ceremonies::publish);
  }

  public void annul(String reason) {
    act(ceremony -> ceremonies.annul(ceremony, reason));
  }

  /** Forgets what was read before a deed. */
  void refresh() {
    ceremony = null;
  }

  /** Whatever is answered, the page then shows how things stand. */
  private void act(LongConsumer deed) {
    refresh();
    deed.accept(id());
  }

  private long id() {
    return Ids.of(id);
  }
}
