package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A release of the draft that goes out by itself at its hour, as the draft stands then. It is held
 * where the draft has come to something impossible meanwhile, and can be called off until it is
 * out.
 */
@Entity
@Table(name = "scheduled_release")
public class ScheduledRelease {

  /** What is to go out by itself has its hour before it. */
  public static class HourIsPast extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "hour";
    }
  }

  /** One release waits for its hour already. */
  public static class AlreadyScheduled extends Refused {

    private static final long serialVersionUID = 1;

    AlreadyScheduled(String name) {
      super(name);
    }

    @Override
    public String field() {
      return "hour";
    }
  }

  /** It went out, or was called off, meanwhile. */
  public static class NoLongerScheduled extends Refused {

    private static final long serialVersionUID = 1;
  }

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String name;
  private LocalizedText notes;
  private boolean letters;
  private Instant dueAt;
  private Instant scheduledAt;
  private String scheduledBy;
  private String accepted;
  private Instant heldAt;
  private Instant endedAt;

  protected ScheduledRelease() {}

  /**
   * @param conflicts what the draft has now, and may still have when the release goes out
   */
  ScheduledRelease(
      long summitId,
      ReleaseWords words,
      Instant due,
      Instant now,
      String who,
      List<Conflict> conflicts) {
    ProgrammeRelease.requireName(words.name());
    if (!due.isAfter(now)) throw new HourIsPast();
    this.summitId = summitId;
    this.name = words.name().strip();
    this.notes = words.notes();
    this.letters = words.letters();
    this.dueAt = due;
    this.scheduledAt = now;
    this.scheduledBy = who;
    this.accepted = conflicts.stream().map(ScheduledRelease::key).collect(Collectors.joining("\n"));
  }

  boolean isDue(Instant now) {
    return endedAt == null && heldAt == null && !now.isBefore(dueAt);
  }

  /** What cannot happen, and was not accepted when the release was scheduled. */
  List<Conflict> inTheWay(List<Conflict> conflicts) {
    Set<String> known = Set.of(accepted.split("\n"));
    return conflicts.stream()
        .filter(conflict -> conflict.severity() == Conflict.Severity.MUST)
        .filter(conflict -> !known.contains(key(conflict)))
        .toList();
  }

  void hold(Instant now) {
    heldAt = now;
  }

  /** It went out, or nothing was left to go out. */
  void end(Instant now) {
    endedAt = now;
  }

  void callOff(Instant now) {
    if (endedAt != null) throw new NoLongerScheduled();
    endedAt = now;
  }

  long summitId() {
    return summitId;
  }

  ReleaseWords words() {
    return new ReleaseWords(name, notes == null ? LocalizedText.EMPTY : notes, letters);
  }

  String scheduledBy() {
    return scheduledBy;
  }

  ScheduledRow row(List<Conflict> draft) {
    return new ScheduledRow(
        id, words(), dueAt, scheduledBy, heldAt, heldAt == null ? List.of() : inTheWay(draft));
  }

  private static String key(Conflict conflict) {
    return conflict.kind()
        + " "
        + conflict.slug()
        + " "
        + conflict.otherSlug()
        + " "
        + (conflict.subject() == null ? "" : conflict.subject().in(Language.EN));
  }
}
