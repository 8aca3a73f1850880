package city.accord.mail;

import java.time.Instant;

/**
 * When a letter may leave.
 *
 * @param notBefore null for at once
 * @param held whether somebody has to release it first
 */
public record Posting(Instant notBefore, boolean held) {

  /** As soon as what caused it is committed. */
  public static final Posting AT_ONCE = new Posting(null, false);
}
