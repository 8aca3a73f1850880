package city.accord.signing.verify;

import city.accord.signing.canonical.MalformedManifest;
import city.accord.signing.canonical.Member;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The declaration in one language, as the frozen content has it. */
public record DeclaredText(
    String language,
    String title,
    String motto,
    List<String> preamble,
    List<Promise> commitments,
    String closing) {

  /**
   * One commitment.
   *
   * @param lead the phrase that it opens with, or ""
   */
  public record Promise(String lead, String text) {}

  /** The texts of a frozen content, in its order. */
  public static List<DeclaredText> of(Object content) {
    return Member.of(content).list("texts").stream().map(DeclaredText::read).toList();
  }

  /** The date that the text of a frozen content bears. */
  public static LocalDate dated(Object content) {
    String dated = Member.of(content).text("dated");
    try {
      return LocalDate.parse(dated);
    } catch (DateTimeException e) {
      throw new MalformedManifest("the date " + dated);
    }
  }

  private static DeclaredText read(Object value) {
    Member text = Member.of(value);
    return new DeclaredText(
        text.text("language"),
        text.text("title"),
        text.text("motto"),
        text.texts("preamble"),
        text.list("commitments").stream().map(DeclaredText::readPromise).toList(),
        text.text("closing"));
  }

  private static Promise readPromise(Object value) {
    Member promise = Member.of(value);
    return new Promise(promise.text("lead"), promise.text("text"));
  }
}
