package city.accord.attendee;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a badge's QR code holds: twenty random characters of Crockford's base 32, a hundred bits,
 * and nothing about the person. Upper-case letters and digits make the smallest QR code.
 */
public final class BadgeCode {

  public static final int LENGTH = 20;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private BadgeCode() {}

  static String random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(32)));
    return code.toString();
  }

  /**
   * What a scanner sent or somebody typed, as codes are kept: in upper case, without spaces and
   * hyphens, with O read as 0, I and L as 1.
   */
  public static String plain(String typed) {
    if (typed == null) return "";
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replaceAll("[IL]", "1");
  }

  /** Whether a plain code could be one at all. */
  public static boolean isWhole(String plain) {
    return plain.matches("[" + ALPHABET + "]{" + LENGTH + "}");
  }

  /** Whether a plain text is the beginning or the end of a code: a scanner sent half of it. */
  public static boolean isPart(String plain) {
    return plain.matches("[" + ALPHABET + "]{1," + (LENGTH - 1) + "}");
  }

  /** As it is printed for people: {@code 7K3M-9QXW-…}. */
  public static String grouped(String code) {
    return code.replaceAll("(.{4})(?=.)", "$1-");
  }
}
