package city.accord.web.signing.wall;

import city.accord.signing.crew.CrewNote;
import city.accord.signing.crew.CrewNotes;
import city.accord.signing.runsheet.CueRow;
import city.accord.signing.runsheet.CueState;
import city.accord.signing.runsheet.RunSheetStatus;
import city.accord.signing.runsheet.RunSheets;
import city.accord.web.Ids;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * What the crew backstage and whoever speaks see of the run sheet, and only see: at the desk, or on
 * a screen that an organiser paired.
 */
@Named
@RequestScoped
public class BackstagePage {

  private static final int SHOWN_LATER = 3;

  @Inject private RunSheets runSheets;
  @Inject private CrewNotes notes;
  @Inject private Screen screen;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.ceremony}")
  private String ceremony;

  private RunSheetStatus runSheet;

  @PostConstruct
  void look() {
    runSheet = id == null ? onDisplay().orElse(null) : runSheets.now(Ids.of(id));
  }

  private Optional<RunSheetStatus> onDisplay() {
    return ceremony == null
        ? runSheets.onDisplay(screen.token())
        : runSheets.onDisplay(screen.token(), Ids.of(ceremony));
  }

  /** The run sheet; null on a screen that nobody paired. */
  public RunSheetStatus getRunSheet() {
    return runSheet;
  }

  /** What comes after the next cue. */
  public List<CueRow> getLater() {
    return runSheet.cues().stream()
        .filter(cue -> cue.state() == CueState.WAITING)
        .skip(1)
        .limit(SHOWN_LATER)
        .toList();
  }

  /** The line of the console that waits to be acknowledged backstage, or null. */
  public CrewNote getNote() {
    long shown = runSheet.ceremonyId();
    return (isAtDesk() ? notes.backstage(shown) : notes.onScreen(screen.token(), shown))
        .orElse(null);
  }

  /** Whether it is looked at by an officer at the desk, and not by the crew. */
  public boolean isAtDesk() {
    return id != null;
  }

  /** The code by which this screen is paired, if it asks. */
  public String getPairingCode() {
    return screen.getPairingCode();
  }
}
