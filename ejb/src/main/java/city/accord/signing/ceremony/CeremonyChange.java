package city.accord.signing.ceremony;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** What happened in a ceremony: who did it, when, and why. Never changed. */
@Entity
public class CeremonyChange {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @ManyToOne private Ceremony ceremony;
  @ManyToOne private Slot slot;
  private Instant at;
  private String who;
  private String event;
  private String beforeState;
  private String afterState;
  private String reason;
  private LocalizedText subject;

  protected CeremonyChange() {}

  CeremonyChange(
      Ceremony ceremony,
      Slot slot,
      Instant at,
      String who,
      String event,
      Enum<?> before,
      Enum<?> after,
      String reason) {
    this.ceremony = ceremony;
    this.slot = slot;
    this.at = at;
    this.who = who;
    this.event = event;
    this.beforeState = before == null ? null : before.name();
    this.afterState = after == null ? null : after.name();
    this.reason = reason;
  }

  /** Something happened in the run sheet: what is concerned is a cue, by its title. */
  CeremonyChange(
      Ceremony ceremony,
      LocalizedText subject,
      Instant at,
      String who,
      String event,
      String reason) {
    this(ceremony, null, at, who, event, null, null, reason);
    this.subject = subject;
  }

  public Instant at() {
    return at;
  }

  public String who() {
    return who;
  }

  /** The fact, such as {@code ceremony.opened} or {@code slot.confirmed}. */
  public String event() {
    return event;
  }

  public String reason() {
    return reason;
  }

  /** What is concerned: the slot's place, a cue's title, or null where it concerns all. */
  public LocalizedText subject() {
    return slot == null ? subject : slot.signatory().place();
  }
}
