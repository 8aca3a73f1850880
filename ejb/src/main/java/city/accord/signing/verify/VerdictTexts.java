package city.accord.signing.verify;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What page and command say of a copy, in the reader's language, or in English where none of it is
 * in that.
 */
public final class VerdictTexts {

  private VerdictTexts() {}

  public static ResourceBundle in(Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    return ResourceBundle.getBundle(
        "city.accord.signing.verify.words",
        chinese ? Locale.TAIWAN : language,
        VerdictTexts.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** A text without what somebody may have written for a terminal or a log to obey. */
  public static String printable(String text) {
    return text.replaceAll("\\p{C}", "\uFFFD");
  }

  /** A fingerprint in groups of eight, as it stands on paper and wall; empty if it is none. */
  public static List<String> groups(String fingerprint) {
    if (fingerprint == null || !fingerprint.matches("[0-9a-f]{64}")) return List.of();
    return List.of(fingerprint.split("(?<=\\G.{8})"));
  }
}
