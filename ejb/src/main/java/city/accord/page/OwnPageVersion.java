package city.accord.page;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** What a page said from one change of its words to the next. It never changes. */
@Entity
public class OwnPageVersion {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "page_id")
  private OwnPage page;

  private int number;
  private LocalizedText title;
  private LocalizedText text;
  private Instant writtenAt;
  private String writtenBy;
  private Integer restoredFrom;

  protected OwnPageVersion() {}

  /**
   * @param restoredFrom the number of the version whose words these are; null for new ones
   */
  OwnPageVersion(OwnPage page, int number, Integer restoredFrom, Instant writtenAt, String by) {
    this.page = page;
    this.number = number;
    this.title = page.title();
    this.text = page.text();
    this.writtenAt = writtenAt;
    this.writtenBy = by;
    this.restoredFrom = restoredFrom;
  }

  /** Whether a page says the very same. */
  boolean says(OwnPage other) {
    return title.equals(other.title()) && text.equals(other.text());
  }

  PageVersion row() {
    return new PageVersion(number, title, text, writtenAt, writtenBy, restoredFrom);
  }

  int number() {
    return number;
  }

  LocalizedText title() {
    return title;
  }

  LocalizedText text() {
    return text;
  }
}
