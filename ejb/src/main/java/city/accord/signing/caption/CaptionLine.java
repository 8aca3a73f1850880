package city.accord.signing.caption;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** A line of captions, as a captioner sent it. */
@Entity
public class CaptionLine {

  static final int MAX_WORDS = 240;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long ceremonyId;
  private long linkId;
  private String language;
  private Instant writtenAt;
  private String words;
  private boolean rehearsed;

  protected CaptionLine() {}

  /**
   * @param rehearsed whether it was written in a rehearsal, and so is for paired screens only
   */
  CaptionLine(CaptionLink link, String words, boolean rehearsed, Instant now) {
    this.ceremonyId = link.ceremonyId();
    this.linkId = link.id();
    this.language = link.language().tag();
    this.words = words;
    this.rehearsed = rehearsed;
    this.writtenAt = now;
  }

  public Long id() {
    return id;
  }

  public Language language() {
    return Language.of(language);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String words() {
    return words;
  }
}
