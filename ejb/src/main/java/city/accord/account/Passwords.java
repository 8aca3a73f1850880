package city.accord.account;

import city.accord.Busy;
import city.accord.Refused;
import city.accord.text.Shortened;
import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Passwords, of which only a slow hash is ever kept. */
@Dependent
public class Passwords {

  private static final int MIN_LENGTH = 12;
  private static final int MAX_JUDGED = 20;

  /** More than 10⁸ guesses, which slow hashing makes expensive. */
  private static final int MIN_SCORE = 3;

  /** Its dictionaries take 14 MB, and passwords are seldom chosen: kept while there is room. */
  private static volatile SoftReference<Zxcvbn> judge = new SoftReference<>(null);

  /** OWASP's number of rounds for PBKDF2 with HMAC-SHA-512, and more. */
  private static final Map<String, String> PBKDF2 =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "220000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  /** Hashing takes a processor for a quarter of a second: half of them stay free for pages. */
  private static final Semaphore HASHING =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

  private static final int MAX_WAITING = 8;
  private static final int MAX_WAIT_SECONDS = 3;

  private final Pbkdf2PasswordHash hashing;

  @Inject
  Passwords(Pbkdf2PasswordHash hashing) {
    this.hashing = hashing;
    hashing.initialize(PBKDF2);
  }

  /**
   * The hash of a password that someone has chosen.
   *
   * @param known what guessers try first: the owner's email address and name
   * @throws WeakPassword if it is too short
   * @throws GuessablePassword if it takes too few guesses
   */
  String chosen(String password, String... known) {
    if (password.length() < MIN_LENGTH) throw new WeakPassword();
    if (!slowly(() -> isHardToGuess(password, known))) throw new GuessablePassword();
    return hash(password);
  }

  /** A beginning that is hard to guess suffices; judging long texts may take minutes. */
  private static boolean isHardToGuess(String password, String... known) {
    List<String> words = new ArrayList<>(List.of("accord", "summit"));
    for (String text : known) {
      words.add(text);
      words.addAll(List.of(text.split("[\\s@._-]+")));
    }
    words.removeIf(String::isEmpty);
    String judged = Shortened.to(MAX_JUDGED, password);
    return judge().measure(judged, words).getScore() >= MIN_SCORE;
  }

  private static Zxcvbn judge() {
    Zxcvbn kept = judge.get();
    if (kept == null) judge = new SoftReference<>(kept = new Zxcvbn());
    return kept;
  }

  String hash(String password) {
    return slowly(() -> hashing.generate(password.toCharArray()));
  }

  boolean fits(String password, String hash) {
    return slowly(() -> hashing.verify(password.toCharArray(), hash));
  }

  private static <T> T slowly(Supplier<T> work) {
    if (HASHING.getQueueLength() >= MAX_WAITING) throw new TooManyAtOnce();
    try {
      if (!HASHING.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) throw new TooManyAtOnce();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyAtOnce();
    }
    try {
      return work.get();
    } finally {
      HASHING.release();
    }
  }

  /** Too many passwords are being checked at this moment. */
  public static class TooManyAtOnce extends Busy {

    private static final long serialVersionUID = 1;
  }

  /** The password is shorter than twelve characters (NIST SP 800-63B-4, section 3.1.1.2). */
  public static class WeakPassword extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "new-password";
    }
  }

  /** The password takes a program too few guesses. */
  public static class GuessablePassword extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "new-password";
    }
  }
}
