package city.accord.signing.tablet;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A code that is easy to type and to read aloud: eight characters of Crockford's base 32, shown as
 * two groups of four. O is read as 0, I and L as 1.
 */
public record ShortCode(String characters) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Forty bits are few: each guess at a stolen table of hashes has to cost something. */
  private static final int ROUNDS = 20_000;

  private static final byte[] SALT = "accord slot code".getBytes(StandardCharsets.US_ASCII);

  public static ShortCode random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(32)));
    return new ShortCode(code.toString());
  }

  /** Whether this could be a code at all. */
  public static boolean isPossible(String text) {
    return plain(text).matches("[" + ALPHABET + "]{" + LENGTH + "}");
  }

  /**
   * What someone typed, in upper or lower case, with or without spaces and hyphens.
   *
   * @throws CodeUnknown if it cannot be a code
   */
  public static ShortCode typed(String text) {
    if (!isPossible(text)) throw new CodeUnknown();
    return new ShortCode(plain(text));
  }

  private static String plain(String text) {
    if (text == null) return "";
    return text.toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replaceAll("[IL]", "1");
  }

  /** As it is shown: {@code 7K3M-9QXW}. */
  public String grouped() {
    return characters.substring(0, 4) + "-" + characters.substring(4);
  }

  /** What is kept of it: PBKDF2 with HMAC-SHA-256, the same for the same code. */
  String hash() {
    try {
      PBEKeySpec spec = new PBEKeySpec(characters.toCharArray(), SALT, ROUNDS, 256);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "a slot code";
  }
}
