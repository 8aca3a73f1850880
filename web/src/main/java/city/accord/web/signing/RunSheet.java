package city.accord.web.signing;

import static city.accord.signing.ceremony.CeremonyState.*;

import city.accord.signing.ceremony.CeremonySheet;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.SlotState;
import java.time.Instant;
import java.util.List;

/** The steps of a ceremony in their order: what is done, what is on, what comes. */
public final class RunSheet {

  /**
   * One step.
   *
   * @param standing done, now or next
   * @param at when it was done or is planned, or null
   */
  public record Cue(String name, String standing, Instant at) {}

  private final CeremonySheet sheet;

  RunSheet(CeremonySheet sheet) {
    this.sheet = sheet;
  }

  public List<Cue> getCues() {
    return List.of(
        cue("prepare", PREPARED, PREPARED, happened("ceremony.prepared")),
        cue("rehearse", REHEARSING, REHEARSING, happened("ceremony.rehearsed")),
        cue("ready", READY, READY, happened("ceremony.made-ready")),
        cue("open", OPEN, HELD, sheet.openedAt() == null ? sheet.scheduledAt() : sheet.openedAt()),
        cue("seal", CLOSING, CLOSING, sheet.sealedAt()),
        cue("publish", SEALED, SEALED, sheet.publishedAt()));
  }

  private Cue cue(String name, CeremonyState from, CeremonyState to, Instant at) {
    CeremonyState now = sheet.state();
    if (now == VOID) return new Cue(name, "next", at);
    boolean on = now.compareTo(from) >= 0 && now.compareTo(to) <= 0;
    return new Cue(name, on ? "now" : now.compareTo(to) > 0 ? "done" : "next", at);
  }

  /** When something happened last, if the console still shows it. */
  private Instant happened(String event) {
    return sheet.happenings().stream()
        .filter(happening -> happening.event().equals(event))
        .map(happening -> happening.at())
        .findFirst()
        .orElse(null);
  }

  static boolean isTouched(SlotState state) {
    return state.compareTo(SlotState.INKING) >= 0;
  }
}
