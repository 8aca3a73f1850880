package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A published, named version of the whole programme. It is never changed; a newer one follows. */
@Entity
@Table(name = "programme_release")
public class ProgrammeRelease {

  /** A release is known by its name. */
  public static class ReleaseWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long summitId;
  private int number;
  private String name;
  private Instant releasedAt;
  private String releasedBy;
  private Integer restoredFrom;
  private String content;
  private LocalizedText notes;

  protected ProgrammeRelease() {}

  private ProgrammeRelease(
      long summitId, int number, ReleaseWords words, Instant now, String who, String content) {
    requireName(words.name());
    this.summitId = summitId;
    this.number = number;
    this.name = words.name().strip();
    this.notes = words.notes();
    this.releasedAt = now;
    this.releasedBy = who;
    this.content = content;
  }

  /** A release of what the draft shows to the public. */
  static ProgrammeRelease ofDraft(
      long summitId, int number, ReleaseWords words, Instant now, String who, List<Session> draft) {
    String content = ProgrammeJson.write(publicOnes(draft));
    return new ProgrammeRelease(summitId, number, words, now, who, content);
  }

  /** A release of the very content of this one. */
  ProgrammeRelease restored(int newNumber, ReleaseWords words, Instant now, String who) {
    ProgrammeRelease again = new ProgrammeRelease(summitId, newNumber, words, now, who, content);
    again.restoredFrom = number;
    return again;
  }

  /** What a release of the draft would show. */
  static List<ReleasedSession> publicOnes(List<Session> draft) {
    return draft.stream().filter(Session::isPublic).map(ReleasedSession::of).toList();
  }

  /**
   * @throws ReleaseWithoutName where there is none
   */
  static void requireName(String name) {
    if (name == null || name.isBlank()) throw new ReleaseWithoutName();
  }

  long summitId() {
    return summitId;
  }

  int number() {
    return number;
  }

  ReleaseRow row() {
    return new ReleaseRow(number, name, releasedAt, releasedBy, restoredFrom);
  }

  Programme programme() {
    return new Programme(
        number,
        name,
        notes == null ? LocalizedText.EMPTY : notes,
        releasedAt,
        ProgrammeJson.read(content));
  }
}
