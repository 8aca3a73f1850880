package city.accord.press.report;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.HiddenCharacter;
import city.accord.text.LocalizedText;
import city.accord.text.VisibleText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something that a press officer tells of a ceremony while it goes on. */
@Entity
@Table(name = "press_live_entry")
public class LiveEntry {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String declaration;
  private Instant writtenAt;
  private LocalizedText text;

  protected LiveEntry() {}

  /**
   * @throws EntryWithoutText where nothing is told in any language
   * @throws HiddenCharacter where something of it could not be seen
   */
  LiveEntry(long summitId, String declaration, LocalizedText text, Instant now) {
    if (text.isEmpty()) throw new EntryWithoutText();
    VisibleText.require(text);
    this.summitId = summitId;
    this.declaration = declaration;
    this.text = text;
    this.writtenAt = now;
  }

  String declaration() {
    return declaration;
  }

  ReportItem item() {
    return new ReportItem(ReportItem.Kind.WRITTEN, writtenAt, null, text, id);
  }

  /** An entry tells something, in one language at least. */
  public static class EntryWithoutText extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "text";
    }
  }
}
