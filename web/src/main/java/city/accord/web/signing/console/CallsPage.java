package city.accord.web.signing.console;

import city.accord.signing.runsheet.CueAction;
import city.accord.signing.runsheet.CueCalls;
import city.accord.signing.runsheet.CueRow;
import city.accord.signing.runsheet.RunSheetStatus;
import city.accord.signing.runsheet.RunSheets;
import city.accord.web.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.LongConsumer;

/** The run sheet in the console, and what whoever calls the ceremony says. */
@Named
@RequestScoped
public class CallsPage {

  @Inject private RunSheets sheets;
  @Inject private CueCalls calls;
  @Inject private CeremonyPage console;
  @Inject private BoardPage board;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private RunSheetStatus sheet;
  private int seen;
  private String reason;
  private String line;
  private boolean asks;

  public RunSheetStatus getSheet() {
    if (sheet == null) sheet = sheets.now(Ids.of(id));
    return sheet;
  }

  /**
   * Whether GO asks once: it would do what can never be taken back, or open the pens while tablets
   * are missing.
   */
  public boolean isAsking() {
    CueRow next = getSheet().next();
    if (next == null || next.action() == null || getSheet().isRehearsed() || getSheet().held())
      return false;
    return next.action().isIrrevocable() || isOpening() && !board.getMissing().isEmpty();
  }

  /** Whether GO would open the pens. */
  public boolean isOpening() {
    CueRow next = getSheet().next();
    return next != null && next.action() == CueAction.OPEN && !console.getState().hasOpened();
  }

  /** Starts the next cue, unless that has to be asked first: a tablet may have gone just now. */
  public void go() {
    asks = isOpening() && isAsking();
    if (!asks) goOn();
  }

  /** Starts the next cue; what had to be asked was answered. */
  public void goOn() {
    call(sheet -> calls.go(sheet, seen));
  }

  /** Whether the question that GO asks opens by itself, since GO was pressed before it stood. */
  public boolean isAskedNow() {
    return asks;
  }

  public void hold() {
    call(sheet -> calls.hold(sheet, reason));
  }

  public void resume() {
    call(sheet -> calls.resume(sheet, reason));
  }

  public void skip() {
    call(sheet -> calls.skip(sheet, seen, reason));
  }

  public void back() {
    call(sheet -> calls.back(sheet, seen, reason));
  }

  /** Puts a line before whoever speaks; to send nothing takes nothing away. */
  public void say() {
    if (line != null) call(sheet -> calls.say(sheet, line));
    line = null;
  }

  public void clearMessage() {
    call(sheet -> calls.say(sheet, null));
    line = null;
  }

  /** Whatever is answered, the page then shows how things stand. */
  private void call(LongConsumer said) {
    sheet = null;
    console.refresh();
    said.accept(Ids.of(id));
  }

  /** The state of the sheet that whoever presses has before them. */
  public int getSeen() {
    return getSheet().turn();
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
