package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;

/**
 * One of the codes that an owner keeps on paper for the day on which the authenticator app is lost:
 * eighty random bits in base 32, taken once. Only its hash is kept.
 */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

  static final int HOW_MANY = 10;

  /** 120 bits: too many to be guessed from a hash that is quick (OWASP ASVS 5, 6.5.2). */
  private static final int BYTES = 15;

  private static final SecureRandom RANDOM = new SecureRandom();

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long accountId;
  private String codeHash;
  private Instant usedAt;

  protected RecoveryCode() {}

  RecoveryCode(long accountId, String code) {
    this.accountId = accountId;
    this.codeHash = hash(code);
  }

  /** A new code, in six groups. */
  static String random() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return Totp.base32(bits).replaceAll("(.{4})(?=.)", "$1-");
  }

  /** Of a code in upper or lower case, with or without spaces and hyphens. */
  static String hash(String code) {
    return Secret.hash(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
  }

  void use(Instant now) {
    usedAt = now;
  }
}
