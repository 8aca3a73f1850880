package city.accord.delegation.imports;

import city.accord.text.LocalizedText;
import city.accord.text.Slug;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** By what a city or an organisation is known: plain letters, or the characters of its name. */
final class PlaceNames {

  private PlaceNames() {}

  /** Every key of a place: its slug, and its name in each language. */
  static Set<String> keys(String slug, LocalizedText name) {
    Set<String> keys = new LinkedHashSet<>();
    if (!slug.isEmpty()) keys.add(slug);
    name.asMap().values().forEach(text -> keys.add(key(text)));
    keys.remove("");
    return keys;
  }

  /** The key of a text; "" where nothing in it is a letter or a digit. */
  static String key(String text) {
    String slug = text.codePoints().anyMatch(Character::isIdeographic) ? "" : Slug.of(text);
    if (!slug.isEmpty()) return slug;
    String bare = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    return bare.isEmpty() ? "" : "= " + bare.replace('台', '臺');
  }
}
