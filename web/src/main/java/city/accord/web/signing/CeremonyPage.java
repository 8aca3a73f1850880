package city.accord.web.signing;

import static city.accord.signing.ceremony.CeremonyState.*;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonySheet;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Sealing;
import city.accord.signing.ceremony.SlotRow;
import city.accord.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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
  @Inject private Here here;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private CeremonySheet sheet;
  private String reason;

  public CeremonySheet getSheet() {
    if (sheet == null) sheet = ceremonies.sheet(id());
    return sheet;
  }

  /** What the console looks like, as a word for styles and messages. */
  public CeremonyState getState() {
    return getSheet().state();
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
    if (state == REHEARSING && getSheet().rehearsedAt() == null) return false;
    return !isAt(state) && getState() != VOID && state.compareTo(getState()) < 0;
  }

  public RunSheet getRunSheet() {
    return new RunSheet(getSheet());
  }

  /** How many tablets have their slot, of those that still need one. */
  public long getPaired() {
    return getSheet().slots().stream().filter(SlotRow::paired).count();
  }

  public boolean isRehearsalShown() {
    return getSheet().slots().stream().anyMatch(slot -> RunSheet.isTouched(slot.state()));
  }

  public void rehearse() {
    ceremonies.rehearse(id());
    stay();
  }

  public void clearRehearsal() {
    ceremonies.clearRehearsal(id());
    stay();
  }

  public void ready() {
    ceremonies.ready(id());
    stay();
  }

  public void open() {
    ceremonies.open(id());
    stay();
  }

  public void hold() {
    ceremonies.hold(id(), reason);
    stay();
  }

  public void goOn() {
    ceremonies.goOn(id(), reason);
    stay();
  }

  public void seal() {
    sealing.seal(id());
    stay();
  }

  public void publish() {
    ceremonies.publish(id());
    stay();
  }

  public void annul() {
    ceremonies.annul(id(), reason);
    stay();
  }

  private void stay() {
    here.goTo("/desk/ceremonies/" + id());
  }

  private long id() {
    return Ids.of(id);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
