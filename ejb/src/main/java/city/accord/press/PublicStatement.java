package city.accord.press;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.SearchText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement that everyone may read.
 *
 * @param corrections what was corrected since it was public first, the latest first
 */
public record PublicStatement(
    String slug,
    LocalizedText issuer,
    LocalDate dated,
    LocalizedText contact,
    String telephone,
    LocalizedText headline,
    LocalizedText subheadline,
    LocalizedText body,
    List<Attachment> attachments,
    List<CorrectionNote> corrections) {

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
        statement.attachments(),
        statement.corrections().stream()
            .sorted(Comparator.comparing(Correction::correctedAt).reversed())
            .map(CorrectionNote::of)
            .toList());
  }

  /** The month whose archive it is in. */
  public YearMonth month() {
    return YearMonth.from(dated);
  }

  /** All that a reader may look for it by: its words in every language, and its date. */
  String sought() {
    return SearchText.of(
        Stream.concat(
            Stream.of(issuer, contact, headline, subheadline, body)
                .flatMap(text -> text.asMap().values().stream()),
            Stream.of(dated.toString())));
  }

  /** The body's paragraphs: an empty line stands between them. */
  public List<String> paragraphs(Language language) {
    return Arrays.stream(body.in(language).split("\\R\\s*\\R")).map(String::strip).toList();
  }
}
