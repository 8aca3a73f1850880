package city.accord.press;

import city.accord.signing.published.PublicCommitment;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublicText;
import city.accord.summit.Summit;
import city.accord.text.Days;
import city.accord.text.Language;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** The texts of a press kit in one language, as plain text: paragraphs, between empty lines. */
final class KitWords {

  private final Language language;
  private final ZoneId zone;
  private final String base;
  private final ResourceBundle words;

  /**
   * @param base the address of the site, without a slash at its end
   */
  KitWords(Language language, ZoneId zone, String base) {
    this.language = language;
    this.zone = zone;
    this.base = base;
    this.words = ResourceBundle.getBundle("city.accord.press.kit", language.locale());
  }

  String readMe(Summit summit, List<PublicDeclaration> published) {
    List<String> parts = new ArrayList<>();
    parts.add(summit.name().in(language));
    parts.add(words.getString("kit"));
    for (PublicDeclaration one : published)
      parts.add(
          say(
              "declaration",
              one.title().in(language),
              String.valueOf(one.signedCount()),
              moment(one.sealedAt()),
              one.fingerprint()));
    parts.add(say("verify", base + "/" + language.tag() + "/verify"));
    parts.add(say("checksums", KitUnderWay.CHECKSUMS));
    parts.add(words.getString("use"));
    parts.add(base + "/" + language.tag() + "/press");
    return text(parts);
  }

  String declaration(PublicDeclaration declaration) {
    PublicText text = declaration.in(language);
    List<String> parts = new ArrayList<>(List.of(text.title(), text.motto()));
    parts.addAll(text.preamble());
    int number = 1;
    for (PublicCommitment one : text.commitments())
      parts.add(number++ + ". " + (one.hasLead() ? one.lead() + " " : "") + one.text());
    parts.add(text.closing());
    return text(parts);
  }

  String statement(PublicStatement statement) {
    return statement(statement, base + "/" + language.tag() + "/press/" + statement.slug());
  }

  /** One that has no page for everyone. */
  String confided(PublicStatement statement) {
    return statement(statement, "");
  }

  private String statement(PublicStatement statement, String address) {
    List<String> parts = new ArrayList<>();
    parts.add(say("statement", Days.of(statement.dated(), language)));
    parts.add(statement.issuer().in(language));
    parts.add(statement.headline().in(language));
    parts.add(statement.subheadline().in(language));
    for (CorrectionNote one : statement.corrections())
      parts.add(say("corrected", moment(one.at()), one.note().in(language)));
    parts.addAll(statement.paragraphs(language));
    parts.add(say("contact", statement.contact().in(language)));
    parts.add(statement.telephone());
    parts.add(address);
    return text(parts);
  }

  private static String text(List<String> parts) {
    return String.join("\n\n", parts.stream().filter(part -> !part.isBlank()).toList()) + "\n";
  }

  private String moment(Instant at) {
    return Days.of(LocalDate.ofInstant(at, zone), language)
        + " "
        + DateTimeFormatter.ofPattern("HH:mm (O)").format(at.atZone(zone));
  }

  private String say(String key, Object... arguments) {
    return MessageFormat.format(words.getString(key), arguments);
  }
}
