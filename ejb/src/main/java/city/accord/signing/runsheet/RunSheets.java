package city.accord.signing.runsheet;

import city.accord.Right;
import city.accord.signing.ceremony.CeremonyLog;
import city.accord.signing.display.Displays;
import city.accord.signing.display.Hall;
import city.accord.signing.display.Halls;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The run sheets at the protocol office's desk: looked at and edited. */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class RunSheets {

  @Inject private RunSheetStore store;
  @Inject private Displays displays;
  @Inject private Halls halls;
  @Inject private CeremonyLog log;
  @Inject private Clock clock;

  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.CONFIGURE, Right.READ})
  public RunSheetStatus now(long ceremonyId) {
    return RunSheetStatus.of(store.of(ceremonyId), store.ceremony(ceremonyId), clock.instant());
  }

  /**
   * What a screen backstage shows: the ceremony that goes on; empty unless the screen is paired.
   */
  @PermitAll
  public Optional<RunSheetStatus> onDisplay(String displayToken) {
    if (!displays.isPaired(displayToken)) return Optional.empty();
    return halls.now(displayToken).map(Hall::ceremonyId).map(this::now);
  }

  /** The same of one ceremony, whichever goes on. */
  @PermitAll
  public Optional<RunSheetStatus> onDisplay(String displayToken, long ceremonyId) {
    return displays.isPaired(displayToken) ? Optional.of(now(ceremonyId)) : Optional.empty();
  }

  public void startAt(long ceremonyId, Instant startsAt) {
    store.lockNext(ceremonyId).startAt(startsAt);
  }

  public void add(long ceremonyId, DescribeCue described) {
    note(ceremonyId, "cue.added", store.lockNext(ceremonyId).add(described));
  }

  /**
   * @param seen the turn before whoever edits it
   * @throws CalledMeanwhile if it is no longer the newest
   */
  public void change(long ceremonyId, long cueId, int seen, DescribeCue described) {
    RunSheet sheet = store.lock(ceremonyId, seen);
    Cue cue = sheet.cue(cueId);
    sheet.change(cue, described);
    note(ceremonyId, "cue.changed", cue);
  }

  /** Moves a cue by one place. */
  public void move(long ceremonyId, long cueId, boolean up) {
    RunSheet sheet = store.lockNext(ceremonyId);
    sheet.move(sheet.cue(cueId), up);
  }

  public void remove(long ceremonyId, long cueId) {
    RunSheet sheet = store.lockNext(ceremonyId);
    Cue cue = sheet.cue(cueId);
    sheet.remove(cue);
    note(ceremonyId, "cue.removed", cue);
  }

  private void note(long ceremonyId, String event, Cue cue) {
    log.note(store.ceremony(ceremonyId), event, cue.title(), null);
  }
}
