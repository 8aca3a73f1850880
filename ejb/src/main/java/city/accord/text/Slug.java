package city.accord.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The part of an address that names a thing in plain letters: Písek becomes {@code pisek}. */
public final class Slug {

  private static final int MAX_LENGTH = 60;

  /** Words that addresses have where a thing's name could stand. */
  private static final Set<String> TAKEN = Set.of("changes", "import", "invite", "new");

  private Slug() {}

  /** Whether a text that somebody sent could name a thing at all. */
  public static boolean isPossible(String text) {
    return text != null && text.length() <= MAX_LENGTH && text.matches("[a-z0-9-]+");
  }

  /**
   * At most 60 of a-z, 0-9 and hyphens, and none of the words that addresses need for themselves;
   * "" where the text has no Latin letter or digit.
   */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("(^-|-$)", "");
    if (TAKEN.contains(plain)) return plain + "-1";
    return plain.length() > MAX_LENGTH
        ? plain.substring(0, MAX_LENGTH).replaceAll("-$", "")
        : plain;
  }
}
