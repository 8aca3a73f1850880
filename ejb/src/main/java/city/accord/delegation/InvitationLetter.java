package city.accord.delegation;

import city.accord.Settings;
import city.accord.summit.Summit;
import city.accord.text.Language;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The mail that invites a focal point: whole in their own language, then whole in the other, each
 * with the link to the page in that language.
 */
record InvitationLetter(Summit summit, Delegation delegation, String token, Instant expiresAt) {

  private static final String BUNDLE = "city.accord.delegation.letters";

  String subject() {
    return text("invitation.subject", first()) + " · " + text("invitation.subject", second());
  }

  String body() {
    return text("invitation.body", first()) + "\n— — —\n\n" + text("invitation.body", second());
  }

  String link(Language language) {
    return Settings.baseUrl() + "/" + language.tag() + "/invitation/" + token;
  }

  private Language first() {
    return delegation.focalPoint().language().equals(Language.ZH_HANT)
        ? Language.ZH_HANT
        : Language.EN;
  }

  private Language second() {
    return first().equals(Language.EN) ? Language.ZH_HANT : Language.EN;
  }

  private String text(String key, Language language) {
    String pattern = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
    return new MessageFormat(pattern, language.locale())
        .format(
            new Object[] {
              summit.name().in(language),
              delegation.focalPoint().name(),
              summit.host().in(language),
              delegation.place().in(language),
              summit.venue().in(language),
              day(summit.firstDay(), language),
              day(summit.lastDay(), language),
              link(language),
              day(LocalDate.ofInstant(expiresAt, summit.zone()), language)
            });
  }

  /** In English with the day first, as the pages have it. */
  private static String day(LocalDate date, Language language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.equals(Language.EN) ? Locale.UK : language.locale())
        .format(date);
  }
}
