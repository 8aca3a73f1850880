package city.accord.press;

import java.io.Serializable;
import java.time.Instant;

/**
 * A press kit as pages show it.
 *
 * @param size in bytes; 0 until it is made
 * @param sha256 of the archive, in lower-case hexadecimal; null until some time after it was made
 */
public record KitRow(
    long id,
    KitState state,
    Instant askedAt,
    Instant madeAt,
    int filesMade,
    int filesWanted,
    long size,
    String sha256)
    implements Serializable {

  public int percent() {
    return filesWanted == 0 ? 100 : 100 * filesMade / filesWanted;
  }

  public long kilobytes() {
    return Math.max(1, Math.round(size / 1000d));
  }
}
