package city.accord.signing.crew;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.signing.ceremony.Slot;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;

/** One whom a line is for: a slot's tablet or, without a slot, backstage. */
@Entity
public class CrewReceipt {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  @ManyToOne private CrewLine line;
  @ManyToOne private Slot slot;
  private Instant acknowledgedAt;

  protected CrewReceipt() {}

  CrewReceipt(CrewLine line, Slot slot) {
    this.line = line;
    this.slot = slot;
  }

  /** Once; a second touch changes nothing. */
  boolean acknowledge(Instant now) {
    if (acknowledgedAt != null) return false;
    acknowledgedAt = now;
    return true;
  }

  CrewLine line() {
    return line;
  }

  /** The slot whose tablet shows it; null for backstage. */
  Slot slot() {
    return slot;
  }

  CrewNote toNote() {
    return new CrewNote(id, line.words(), line.sentAt());
  }

  CrewLineRow.Reader toReader() {
    return slot == null
        ? new CrewLineRow.Reader(0, null, acknowledgedAt)
        : new CrewLineRow.Reader(slot.position(), slot.signatory().place(), acknowledgedAt);
  }
}
