package city.accord.press;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A statement that everyone may read. */
public record PublicStatement(
    String slug,
    LocalizedText issuer,
    LocalDate dated,
    LocalizedText contact,
    String telephone,
    LocalizedText headline,
    LocalizedText subheadline,
    LocalizedText body,
    List<Attachment> attachments) {

  static PublicStatement of(Statement statement) {
    return new PublicStatement(
        statement.slug(),
        statement.issuer(),
        statement.dated(),
        statement.contact(),
        statement.telephone(),
        statement.headline(),
        statement.subheadline(),
        statement.body(),
        statement.attachments());
  }

  /** The body's paragraphs: an empty line stands between them. */
  public List<String> paragraphs(Language language) {
    return Arrays.stream(body.in(language).split("\\R\\s*\\R")).map(String::strip).toList();
  }
}
