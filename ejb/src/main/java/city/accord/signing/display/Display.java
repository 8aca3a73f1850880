package city.accord.signing.display;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A screen that shows the wall and asked to be paired: it shows its code, an organiser who stands
 * before it types the code in, and from then on it may show a rehearsal.
 */
@Entity
public class Display {

  private static final Duration SHOWN = Duration.ofMinutes(10);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private String tokenHash;
  private String code;
  private Instant askedAt;
  private Instant pairedAt;

  protected Display() {}

  Display(String tokenHash) {
    this.tokenHash = tokenHash;
  }

  /** Shows a code, and a fresh one when nobody typed it in for a while. */
  void ask(int freshCode, Instant now) {
    boolean shown = askedAt != null && now.isBefore(askedAt.plus(SHOWN));
    if (isPaired() || shown) return;
    code = String.format("%06d", freshCode);
    askedAt = now;
  }

  void pair(Instant now) {
    pairedAt = now;
  }

  public Long id() {
    return id;
  }

  /** Six digits that the screen shows. */
  public String code() {
    return code;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public boolean isPaired() {
    return pairedAt != null;
  }

  public Instant pairedAt() {
    return pairedAt;
  }
}
