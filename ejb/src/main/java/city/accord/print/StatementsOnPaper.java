package city.accord.print;

import city.accord.NotThere;
import city.accord.Settings;
import city.accord.emblem.Emblems;
import city.accord.press.CorrectionNote;
import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.summit.Summits;
import city.accord.text.Days;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Press statements on the summit's letterhead, for whoever may read them. */
@Stateless
@PermitAll
public class StatementsOnPaper {

  @Inject private PressRoom press;
  @Inject private LettersOnPaper letters;
  @Inject private Summits summits;
  @Inject private Emblems emblems;
  @Inject private DrawnStatements drawn;

  /**
   * Writes a statement as a tagged PDF.
   *
   * @throws NotThere for a statement that is not known or not public
   */
  public void write(String slug, Language language, OutputStream out) {
    try {
      out.write(file(press.statement(slug), language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A public statement as a tagged PDF. */
  public byte[] file(PublicStatement statement, Language language) {
    return drawn.of(paper(statement, language), emblems::image);
  }

  /** Tells its file from what it was before, without drawing it. */
  public String contents(PublicStatement statement, Language language) {
    return paper(statement, language).toString();
  }

  private StatementPaper paper(PublicStatement statement, Language language) {
    ResourceBundle words = LettersOnPaper.words(language);
    return new StatementPaper(
        letters.paper(statement.headline().in(language), language),
        say(words, "statement", Days.of(statement.dated(), language)),
        statement.issuer().in(language),
        statement.headline().in(language),
        statement.subheadline().in(language),
        statement.corrections().stream().map(one -> corrected(one, words, language)).toList(),
        statement.body().in(language),
        Stream.of(
                say(words, "statement-contact", statement.contact().in(language)),
                statement.telephone())
            .filter(line -> !line.isBlank())
            .toList(),
        Settings.baseUrl() + "/" + language.tag() + "/press/" + statement.slug());
  }

  private String corrected(CorrectionNote one, ResourceBundle words, Language language) {
    Instant at = one.at();
    LocalDate day = LocalDate.ofInstant(at, summits.current().zone());
    LocalTime time = LocalTime.ofInstant(at, summits.current().zone());
    return say(
        words,
        "statement-corrected",
        Days.of(day, language),
        DateTimeFormatter.ofPattern("HH:mm").format(time),
        one.note().in(language));
  }

  private static String say(ResourceBundle words, String key, Object... arguments) {
    return MessageFormat.format(words.getString(key), arguments);
  }
}
