package city.accord.press;

import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The words of a statement: all of it that a reader may have quoted. */
@Embeddable
public class StatementWords implements Serializable {

  private static final long serialVersionUID = 1;

  private LocalizedText issuer;
  private LocalDate dated;
  private LocalizedText contact;
  private String telephone;
  private LocalizedText headline;
  private LocalizedText subheadline;
  private LocalizedText body;

  protected StatementWords() {}

  StatementWords(WriteStatement command) {
    issuer = command.issuer();
    dated = command.dated();
    contact = command.contact();
    telephone = command.telephone();
    headline = command.headline();
    subheadline = command.subheadline();
    body = command.body();
  }

  public LocalizedText issuer() {
    return issuer;
  }

  public LocalDate dated() {
    return dated;
  }

  public LocalizedText contact() {
    return contact;
  }

  public String telephone() {
    return telephone;
  }

  public LocalizedText headline() {
    return headline;
  }

  public LocalizedText subheadline() {
    return subheadline;
  }

  public LocalizedText body() {
    return body;
  }

  /** Whether a reader sees no difference; browsers send their own ends of lines. */
  boolean readsAs(StatementWords other) {
    return dated.equals(other.dated)
        && telephone.equals(other.telephone)
        && isSame(issuer, other.issuer)
        && isSame(contact, other.contact)
        && isSame(headline, other.headline)
        && isSame(subheadline, other.subheadline)
        && isSame(body, other.body);
  }

  private static boolean isSame(LocalizedText one, LocalizedText other) {
    return one.languages().equals(other.languages())
        && one.languages().stream()
            .allMatch(
                language ->
                    Objects.equals(plain(one.exactly(language)), plain(other.exactly(language))));
  }

  private static String plain(String text) {
    return text.replaceAll("\\R", "\n").strip();
  }
}
