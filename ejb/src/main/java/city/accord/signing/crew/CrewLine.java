package city.accord.signing.crew;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** A short line that the console sent while a ceremony went on. Never changed. */
@Entity
public class CrewLine {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long ceremonyId;
  private LocalizedText words;
  private String sentBy;
  private Instant sentAt;

  protected CrewLine() {}

  CrewLine(long ceremonyId, LocalizedText words, String sentBy, Instant sentAt) {
    this.ceremonyId = ceremonyId;
    this.words = words;
    this.sentBy = sentBy;
    this.sentAt = sentAt;
  }

  public Long id() {
    return id;
  }

  long ceremonyId() {
    return ceremonyId;
  }

  LocalizedText words() {
    return words;
  }

  String sentBy() {
    return sentBy;
  }

  Instant sentAt() {
    return sentAt;
  }
}
