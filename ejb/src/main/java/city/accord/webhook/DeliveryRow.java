package city.accord.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A message to an address, as officers see it.
 *
 * @param code by which the receiver knows it
 * @param nextTryAt while it waits
 * @param tries the oldest first
 */
public record DeliveryRow(
    long id,
    String code,
    WebhookKind kind,
    String body,
    Instant writtenAt,
    State state,
    Instant nextTryAt,
    List<WebhookTry> tries)
    implements Serializable {

  /** How far it is. */
  public enum State {
    WAITING,
    DELIVERED,
    GIVEN_UP
  }

  /** The newest try, or null. */
  public WebhookTry last() {
    return tries.isEmpty() ? null : tries.get(tries.size() - 1);
  }

  /** Whether an officer may have it sent once more. */
  public boolean again() {
    return !tries.isEmpty();
  }
}
