package city.accord.press.list;

import city.accord.text.Language;
import java.time.Instant;

/**
 * An address on the press list.
 *
 * @param confirmedAt null while its owner has not confirmed it
 */
public record SubscriberRow(
    long id, String email, Language language, Instant askedAt, Instant confirmedAt) {

  public boolean isConfirmed() {
    return confirmedAt != null;
  }
}
