package city.accord.signing.signal;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A message that was sent to a device of the house, or was to be. */
@Entity
public class SignalTry {

  private static final int MAX_FAILURE = 200;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long ceremonyId;
  private Instant triedAt;
  private String device;
  private String message;
  private boolean byHand;
  private int millis;
  private String failure;

  protected SignalTry() {}

  SignalTry(long ceremonyId, Instant triedAt, SignalCall call, Duration took, String failure) {
    this.ceremonyId = ceremonyId;
    this.triedAt = triedAt;
    this.device = call.device();
    this.message = call.message();
    this.byHand = call.byHand();
    this.millis = (int) took.toMillis();
    this.failure =
        failure == null ? null : failure.substring(0, Math.min(MAX_FAILURE, failure.length()));
  }

  public Instant triedAt() {
    return triedAt;
  }

  /** The device's name. */
  public String device() {
    return device;
  }

  public String message() {
    return message;
  }

  /** Whether an officer tried it from the desk; otherwise a cue sent it. */
  public boolean isByHand() {
    return byHand;
  }

  public int millis() {
    return millis;
  }

  /** Why it did not arrive, as far as the sender can tell; null where it did. */
  public String failure() {
    return failure;
  }
}
