package city.accord.delegation;

import city.accord.Settings;
import city.accord.letter.LetterKind;
import city.accord.letter.Placeholder;
import city.accord.text.Days;
import city.accord.text.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;

/**
 * What the mail that invites a focal point says of its own: in each language with the link to the
 * page in that language.
 *
 * @param lastDay on which the link works
 */
record InvitationLetter(Delegation delegation, String token, LocalDate lastDay) {

  static final LetterKind KIND =
      new LetterKind(
          "invitation",
          "city.accord.delegation.letters",
          "invitation",
          EnumSet.of(
              Placeholder.NAME, Placeholder.DELEGATION, Placeholder.VALID_UNTIL, Placeholder.LINK));

  static final LetterKind REMINDER =
      new LetterKind("invitation-reminder", KIND.bundle(), "invitation-reminder", KIND.own());

  String link(Language language) {
    return link(token, language);
  }

  static String link(String token, Language language) {
    return Settings.baseUrl() + "/" + language.tag() + "/invitation/" + token;
  }

  Map<Placeholder, String> values(Language language) {
    return Map.of(
        Placeholder.NAME, delegation.focalPoint().name(),
        Placeholder.DELEGATION, delegation.place().in(language),
        Placeholder.VALID_UNTIL, Days.of(lastDay, language),
        Placeholder.LINK, link(language));
  }
}
