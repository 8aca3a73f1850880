package city.accord.press;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That there is a statement, and what it waits for. Not one word of it.
 *
 * @param until when its time comes, or null
 * @param untilDeclaration the slug of the declaration that it waits for, or null
 */
public record EmbargoedStatement(
    LocalDate dated, LocalizedText issuer, Instant until, String untilDeclaration) {

  static EmbargoedStatement of(Statement statement) {
    return new EmbargoedStatement(
        statement.dated(),
        statement.issuer(),
        statement.embargoedUntil(),
        statement.untilDeclaration());
  }
}
