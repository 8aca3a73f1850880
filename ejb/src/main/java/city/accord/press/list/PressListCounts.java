package city.accord.press.list;

import city.accord.text.Language;
import java.util.SortedMap;

/**
 * How many are on the press list.
 *
 * @param confirmed by the language in which they read
 * @param unconfirmed those whose owner has not confirmed the address yet
 */
public record PressListCounts(SortedMap<Language, Long> confirmed, long unconfirmed) {

  /** All to whom statements are sent. */
  public long all() {
    return confirmed.values().stream().mapToLong(Long::longValue).sum();
  }
}
