package city.accord.delegation;

import city.accord.letter.LetterKind;
import city.accord.letter.LetterReader;
import city.accord.letter.Placeholder;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What a mail to a focal point says of a place for which one of the delegation waits. It does not
 * name the person: the delegation's page does.
 *
 * @param category in which they come; null where it is an example
 * @param until when the place is kept; null where it is not, or in an example
 */
record PlaceLetter(
    Delegation delegation, LocalizedText category, ZonedDateTime until, String token) {

  static final LetterKind OFFERED = kind("place-offered", Placeholder.VALID_UNTIL);
  static final LetterKind LAPSED = kind("place-lapsed");
  static final List<LetterKind> KINDS = List.of(OFFERED, LAPSED);

  private static LetterKind kind(String key, Placeholder... more) {
    EnumSet<Placeholder> own =
        EnumSet.of(
            Placeholder.NAME, Placeholder.DELEGATION, Placeholder.CATEGORY, Placeholder.LINK);
    own.addAll(List.of(more));
    return new LetterKind(key, InvitationLetter.KIND.bundle(), key, own);
  }

  /** As it would be; of whom and until when is not known. */
  static PlaceLetter example(Delegation delegation) {
    return new PlaceLetter(delegation, null, null, LetterReader.SECRET);
  }

  PlaceLetter with(String itsToken) {
    return new PlaceLetter(delegation, category, until, itsToken);
  }

  Map<Placeholder, String> values(Language language) {
    return Map.of(
        Placeholder.NAME, delegation.focalPoint().name(),
        Placeholder.DELEGATION, delegation.place().in(language),
        Placeholder.CATEGORY, category == null ? LetterReader.SECRET : category.in(language),
        Placeholder.VALID_UNTIL,
            until == null ? LetterReader.SECRET : LetterKind.moment(until, language),
        Placeholder.LINK, InvitationLetter.link(token, language));
  }
}
