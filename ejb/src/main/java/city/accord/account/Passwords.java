package city.accord.account;

import city.accord.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Passwords, of which only a slow hash is ever kept. */
@Dependent
public class Passwords {

  private static final int SHORTEST = 12;

  /** OWASP's number of rounds for PBKDF2 with HMAC-SHA-512, and more. */
  private static final Map<String, String> PBKDF2 =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "220000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  private final Pbkdf2PasswordHash hashing;

  @Inject
  Passwords(Pbkdf2PasswordHash hashing) {
    this.hashing = hashing;
    hashing.initialize(PBKDF2);
  }

  /**
   * The hash of a password that someone has chosen.
   *
   * @throws WeakPassword if it is too short
   */
  String chosen(String password) {
    if (password.length() < SHORTEST) throw new WeakPassword();
    return hash(password);
  }

  String hash(String password) {
    return hashing.generate(password.toCharArray());
  }

  boolean fits(String password, String hash) {
    return hashing.verify(password.toCharArray(), hash);
  }

  /** The password is shorter than twelve characters (NIST SP 800-63B-4, section 3.1.1.2). */
  public static class WeakPassword extends Refused {

    private static final long serialVersionUID = 1;
  }
}
