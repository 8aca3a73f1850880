package city.accord.programme;

import city.accord.attendee.Attendee;
import city.accord.letter.LetterKind;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who is written to about what a release changed for them.
 *
 * @param key tells the reader from the others of the same release
 * @param name as the letter addresses them, in each language
 * @param delegation whose focal point it is; empty for anybody else
 * @param guest who starred the sessions; null for whoever is written to as one of those on stage
 */
record ChangeReader(
    String key,
    LocalizedText name,
    LocalizedText delegation,
    String email,
    Language language,
    List<ToldChange> changes,
    Attendee guest) {

  LetterKind kind() {
    return guest == null ? ProgrammeLetterKinds.CHANGED : ProgrammeLetterKinds.STARRED;
  }

  /** The same without what somebody else is told by another letter to the same address. */
  ChangeReader without(List<ToldChange> told) {
    Set<String> slugs =
        told.stream().map(change -> change.shown().slug()).collect(Collectors.toSet());
    return new ChangeReader(
        key,
        name,
        delegation,
        email,
        language,
        changes.stream().filter(change -> !slugs.contains(change.shown().slug())).toList(),
        guest);
  }

  ReaderRow row() {
    return new ReaderRow(key, name, delegation, guest != null, changes.size());
  }
}
