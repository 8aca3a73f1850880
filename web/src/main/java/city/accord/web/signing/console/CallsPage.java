package city.accord.web.signing.console;

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

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private RunSheetStatus sheet;
  private int seen;
  private String reason;
  private String line;

  public RunSheetStatus getSheet() {
    if (sheet == null) sheet = sheets.now(Ids.of(id));
    return sheet;
  }

  /** Whether GO would do what can never be taken back, so that it asks once. */
  public boolean isAsking() {
    CueRow next = getSheet().next();
    return next != null
        && next.action() != null
        && next.action().isIrrevocable()
        && !getSheet().isRehearsed()
        && !getSheet().held();
  }

  public void go() {
    call(sheet -> calls.go(sheet, seen));
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
