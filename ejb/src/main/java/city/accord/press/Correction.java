package city.accord.press;

import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;

/** That a statement was corrected after it was read, and what it had said until then. */
@Embeddable
public class Correction implements Serializable {

  private static final long serialVersionUID = 1;

  private Instant correctedAt;
  private LocalizedText note;
  @Embedded private StatementWords earlier;

  protected Correction() {}

  Correction(Instant correctedAt, LocalizedText note, StatementWords earlier) {
    this.correctedAt = correctedAt;
    this.note = note;
    this.earlier = earlier;
  }

  public Instant correctedAt() {
    return correctedAt;
  }

  /** What is corrected, as readers are told. */
  public LocalizedText note() {
    return note;
  }

  /** The text as readers had read it. */
  public StatementWords earlier() {
    return earlier;
  }
}
