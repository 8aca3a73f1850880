package city.accord.text;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that names a thing in plain letters: Písek becomes {@code pisek}. */
public final class Slug {

  private Slug() {}

  /** At most 60 of a-z, 0-9 and hyphens; "" where the text has no Latin letter or digit. */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("(^-|-$)", "");
    return plain.length() > 60 ? plain.substring(0, 60).replaceAll("-$", "") : plain;
  }
}
