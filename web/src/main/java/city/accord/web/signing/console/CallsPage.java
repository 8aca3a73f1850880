package city.accord.web.signing.console;

import city.accord.Right;
import city.accord.signing.ceremony.Deed;
import city.accord.signing.ceremony.Proposals;
import city.accord.signing.runsheet.CueAction;
import city.accord.signing.runsheet.CueCalls;
import city.accord.signing.runsheet.CueRow;
import city.accord.signing.runsheet.RunSheetStatus;
import city.accord.signing.runsheet.RunSheets;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.LongConsumer;

/** The run sheet in the console, and what whoever calls the ceremony says. */
@Named
@RequestScoped
public class CallsPage {

  @Inject private RunSheets runSheets;
  @Inject private CueCalls calls;
  @Inject private Proposals proposals;
  @Inject private CeremonyPage console;
  @Inject private BoardPage board;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private RunSheetStatus runSheet;
  private int seen;
  private String reason;
  private String line;
  private boolean asks;

  public RunSheetStatus getRunSheet() {
    if (runSheet == null) runSheet = runSheets.now(Ids.of(id));
    return runSheet;
  }

  /**
   * Whether GO asks once: it would do what can never be taken back, or open the pens while tablets
   * are missing.
   */
  public boolean isAsking() {
    CueRow next = getRunSheet().next();
    if (next == null
        || next.action() == null
        || getRunSheet().isRehearsed()
        || getRunSheet().held()) return false;
    return next.action().isIrrevocable() || isOpening() && !board.getMissing().isEmpty();
  }

  /** Whether GO would seal or publish, and whoever looks at it may not. */
  public boolean isBarred() {
    return isAsking() && !isOpening() && !site.may(Right.SEAL);
  }

  /** Whether GO would open the pens. */
  public boolean isOpening() {
    CueRow next = getRunSheet().next();
    return next != null && next.action() == CueAction.OPEN && !console.getState().hasOpened();
  }

  /** Starts the next cue, unless that has to be asked first: a tablet may have gone just now. */
  public void go() {
    asks = isOpening() && isAsking();
    if (!asks) goOn();
  }

  /** Starts the next cue, or proposes it to a second officer; what had to be asked was answered. */
  public void goOn() {
    Deed deed = isAsking() ? deed() : null;
    if (deed != null && proposals.isNeeded(Ids.of(id), deed)) console.propose(deed);
    else call(runSheet -> calls.go(runSheet, seen));
  }

  private Deed deed() {
    return switch (getRunSheet().next().action()) {
      case SEAL -> Deed.SEAL;
      case PUBLISH -> Deed.PUBLISH;
      default -> null;
    };
  }

  /** Whether the question that GO asks opens by itself, since GO was pressed before it stood. */
  public boolean isAskedNow() {
    return asks;
  }

  /** Announces the next cue backstage. */
  public void standBy() {
    call(runSheet -> calls.standBy(runSheet));
  }

  public void hold() {
    call(runSheet -> calls.hold(runSheet, reason));
  }

  public void resume() {
    call(runSheet -> calls.resume(runSheet, reason));
  }

  public void skip() {
    call(runSheet -> calls.skip(runSheet, seen, reason));
  }

  public void back() {
    call(runSheet -> calls.back(runSheet, seen, reason));
  }

  /** Puts a line before whoever speaks; to send nothing takes nothing away. */
  public void say() {
    if (line != null) call(runSheet -> calls.say(runSheet, line));
    line = null;
  }

  public void clearMessage() {
    call(runSheet -> calls.say(runSheet, null));
    line = null;
  }

  /** Whatever is answered, the page then shows how things stand. */
  private void call(LongConsumer said) {
    runSheet = null;
    console.refresh();
    said.accept(Ids.of(id));
  }

  /** The state of the run sheet that whoever presses has before them. */
  public int getSeen() {
    return getRunSheet().turn();
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }
}
