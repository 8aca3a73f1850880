package city.accord.page;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.Completeness;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * A page of the public site that the organisers write themselves. Everyone reads it from the moment
 * that it is published, as long as it is not withdrawn.
 */
@Entity
public class OwnPage {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;
  private int position;
  private LocalizedText title;
  private LocalizedText text;

  @Enumerated(EnumType.STRING)
  private MenuPlace place;

  private Instant publishedAt;

  protected OwnPage() {}

  OwnPage(long summitId, String slug, int position, WritePage command) {
    this.summitId = summitId;
    this.slug = slug;
    this.position = position;
    write(command);
  }

  /**
   * @throws PageWithoutTitle where the menu would name nothing
   * @throws MarkdownRefused where its text has what no page shows
   * @throws PageWithoutText where everyone reads it and would read nothing
   */
  final void write(WritePage command) {
    if (command.title().isEmpty()) throw new PageWithoutTitle();
    Markdown.require(command.text());
    if (publishedAt != null && command.text().isEmpty()) throw new PageWithoutText();
    title = command.title();
    text = command.text();
    place = command.place();
  }

  /**
   * @throws PageWithoutText where there is nothing to read
   */
  void publish(Instant now) {
    if (text.isEmpty()) throw new PageWithoutText();
    if (publishedAt == null) publishedAt = now;
  }

  void withdraw() {
    publishedAt = null;
  }

  void moveTo(int other) {
    position = other;
  }

  /** The one answer to whether everyone may read it. */
  boolean isPublished() {
    return publishedAt != null;
  }

  Completeness completeness(Collection<Language> languages) {
    return Completeness.of(languages, List.of(title, text));
  }

  WritePage written() {
    return new WritePage(title, text, place);
  }

  int version() {
    return version;
  }

  String slug() {
    return slug;
  }

  int position() {
    return position;
  }

  LocalizedText title() {
    return title;
  }

  LocalizedText text() {
    return text;
  }

  MenuPlace place() {
    return place;
  }

  /** A page has a title, in one language at least. */
  public static class PageWithoutTitle extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "title";
    }
  }

  /** A page that everyone reads has a text, in one language at least. */
  public static class PageWithoutText extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "text";
    }
  }
}
