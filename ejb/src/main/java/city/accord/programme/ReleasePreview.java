package city.accord.programme;

import city.accord.ChangedMeanwhile;
import java.util.List;

/**
 * What everyone will read differently once a release is out.
 *
 * @param suggestedName a name for the release; empty where its editor has to find one
 * @param reordered whether rooms or tracks stand in another order
 * @param conflicts what is open in the draft; none where an earlier release is restored
 * @param fingerprint tells whether what is released is what was previewed
 */
public record ReleasePreview(
    Programme current,
    String suggestedName,
    List<SessionChange> changes,
    boolean reordered,
    List<Conflict> conflicts,
    String fingerprint) {

  /** Whether there is anything that everyone does not read already. */
  public boolean changesAnything() {
    return reordered || !changes.isEmpty();
  }

  /**
   * Lets a release pass that changes just this.
   *
   * @throws ChangedMeanwhile where draft or programme are not as its editor has seen them
   * @throws Releases.NothingToRelease where everyone reads it already
   * @throws Releases.ConflictsOpen where there are conflicts that may not stay
   */
  void require(String seen, boolean despiteConflicts) {
    if (!fingerprint.equals(seen)) throw new ChangedMeanwhile();
    if (!changesAnything()) throw new Releases.NothingToRelease();
    if (!conflicts.isEmpty() && !despiteConflicts)
      throw new Releases.ConflictsOpen(conflicts.size());
  }

  public long count(SessionChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
