package city.accord.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An address as officers see it.
 *
 * @param oldSecretUntil until when the secret before signs as well; null where only one does
 * @param keyLost whether its secret was made by another key than this server's, so that nothing is
 *     sent until there is a new one
 * @param failingSince when the first message did not arrive, if none has arrived since; or null
 * @param offAt null while it is told of things
 */
public record WebhookRow(
    long id,
    int version,
    String name,
    String address,
    List<WebhookKind> kinds,
    String madeBy,
    Instant madeAt,
    Instant oldSecretUntil,
    boolean keyLost,
    Instant failingSince,
    Instant offAt,
    OffBecause offBecause)
    implements Serializable {

  public boolean off() {
    return offAt != null;
  }

  public boolean failing() {
    return offAt == null && failingSince != null;
  }
}
