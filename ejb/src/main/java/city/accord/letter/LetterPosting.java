package city.accord.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** When the letters of a summit leave. */
@Entity
@Table(name = "letter_posting")
public class LetterPosting {

  @Id private long summitId;
  @Version private int version;
  private LocalTime quietFrom;
  private LocalTime quietUntil;
  private String heldKinds = "";

  protected LetterPosting() {}

  LetterPosting(long summitId) {
    this.summitId = summitId;
  }

  void set(QuietHours hours, Collection<String> kinds) {
    quietFrom = hours == null ? null : hours.from();
    quietUntil = hours == null ? null : hours.until();
    heldKinds = String.join(" ", new TreeSet<>(kinds));
  }

  int version() {
    return version;
  }

  /** Null where there are none. */
  QuietHours quietHours() {
    return QuietHours.of(quietFrom, quietUntil);
  }

  Set<String> heldKinds() {
    return heldKinds.isEmpty() ? Set.of() : Set.of(heldKinds.split(" "));
  }
}
