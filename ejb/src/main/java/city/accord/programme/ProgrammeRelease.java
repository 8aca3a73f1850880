package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
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

  protected ProgrammeRelease() {}

  private ProgrammeRelease(
      long summitId, int number, String name, Instant now, String who, String content) {
    if (name == null || name.isBlank()) throw new ReleaseWithoutName();
    this.summitId = summitId;
    this.number = number;
    this.name = name.strip();
    this.releasedAt = now;
    this.releasedBy = who;
    this.content = content;
  }

  /** A release of what the draft shows to the public. */
  static ProgrammeRelease ofDraft(
      long summitId, int number, String name, Instant now, String who, List<Session> draft) {
    String content = ProgrammeJson.write(publicOnes(draft));
    return new ProgrammeRelease(summitId, number, name, now, who, content);
  }

  /** A release of the very content of this one. */
  ProgrammeRelease restored(int newNumber, String newName, Instant now, String who) {
    ProgrammeRelease again = new ProgrammeRelease(summitId, newNumber, newName, now, who, content);
    again.restoredFrom = number;
    return again;
  }

  /** What a release of the draft would show. */
  static List<ReleasedSession> publicOnes(List<Session> draft) {
    return draft.stream().filter(Session::isPublic).map(ReleasedSession::of).toList();
  }

  int number() {
    return number;
  }

  ReleaseRow row() {
    return new ReleaseRow(number, name, releasedAt, releasedBy, restoredFrom);
  }

  Programme programme() {
    return new Programme(number, name, releasedAt, ProgrammeJson.read(content));
  }
}
