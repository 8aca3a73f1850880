package city.accord.door;

import city.accord.account.Secret;
import java.security.SecureRandom;
import java.util.Locale;

/** Twelve characters that pair one device, once: sixty bits, valid for a quarter of an hour. */
final class PairingCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PairingCode() {}

  /** A new one, as it is shown: {@code 7K3M-9QXW-4A2B}. */
  static String random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 4 == 0) code.append('-');
      code.append(ALPHABET.charAt(RANDOM.nextInt(32)));
    }
    return code.toString();
  }

  /** What is kept of it, however it is typed. */
  static String hash(String typed) {
    return Secret.hash(
        "door "
            + typed
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1"));
  }
}
