package city.accord.account;

import city.accord.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are given out once, in a link or a cookie, and kept here only as their hash. */
public final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  /** A new secret of 256 random bits, fit for an address. */
  public static String random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** SHA-256 of a secret, in hexadecimal: all that the database knows of it. */
  public static String hash(String secret) {
    return Sha256.hex(secret);
  }
}
