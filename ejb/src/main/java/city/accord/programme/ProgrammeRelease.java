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
  }

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long summitId;
  private int number;
  private String name;
  private Instant releasedAt;
  private String releasedBy;
  private String content;

  protected ProgrammeRelease() {}

  ProgrammeRelease(
      long summitId, int number, String name, Instant now, String who, List<Session> draft) {
    if (name == null || name.isBlank()) throw new ReleaseWithoutName();
    this.summitId = summitId;
    this.number = number;
    this.name = name.strip();
    this.releasedAt = now;
    this.releasedBy = who;
    this.content =
        ProgrammeJson.write(
            draft.stream().filter(Session::isPublic).map(ReleasedSession::of).toList());
  }

  int number() {
    return number;
  }

  Programme programme() {
    return new Programme(number, name, releasedAt, ProgrammeJson.read(content));
  }
}
