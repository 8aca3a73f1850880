package city.accord.programme;

import city.accord.NotThere;
import city.accord.Right;
import city.accord.letter.LetterText;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * To whom a release would write, and what, before it goes out. Where letters about earlier releases
 * still wait, theirs are these.
 */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class ReleaseLetters {

  @Inject private ReleaseStore store;
  @Inject private UntoldReleases untold;
  @Inject private ChangeReaders readers;
  @Inject private ChangeLetters letters;
  @Inject private Summits summits;

  /**
   * @param restored the earlier release that would be restored; null for the draft
   */
  public List<ReaderRow> readers(Integer restored) {
    return of(restored).stream().map(ChangeReader::row).toList();
  }

  /** The letter to one of them. */
  public LetterText letter(Integer restored, String key, LocalizedText notes) {
    return of(restored).stream()
        .filter(reader -> reader.key().equals(key))
        .findFirst()
        .map(reader -> letters.write(reader, start().notesAnd(notes)))
        .orElseThrow(() -> new NotThere(key));
  }

  private List<ChangeReader> of(Integer restored) {
    UntoldReleases.Start start = start();
    return readers.of(start.changesTo(after(restored)), start.known());
  }

  private UntoldReleases.Start start() {
    return untold.next(summits.current());
  }

  private List<ReleasedSession> after(Integer restored) {
    Summit summit = summits.current();
    return restored == null
        ? ProgrammeRelease.publicOnes(store.draft(summit))
        : store.release(summit, restored).programme().sessions();
  }
}
