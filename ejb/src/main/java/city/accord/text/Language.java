package city.accord.text;

import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * A language that a summit speaks, by its BCP 47 tag, such as {@code zh-Hant}, {@code en} or {@code
 * cs}.
 */
public final class Language implements Comparable<Language>, Serializable {

  private static final long serialVersionUID = 1;

  public static final Language ZH_HANT = of("zh-Hant");
  public static final Language EN = of("en");

  private final String tag;

  private Language(String tag) {
    this.tag = tag;
  }

  /**
   * The language of a tag, in the tag's usual upper and lower case.
   *
   * @throws NotALanguage if the tag is not well-formed (RFC 5646, section 2.1)
   */
  public static Language of(String tag) {
    try {
      String usual = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      if (usual.equals("und")) throw new NotALanguage(tag);
      return new Language(usual);
    } catch (IllformedLocaleException e) {
      throw new NotALanguage(tag);
    }
  }

  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** What the language calls itself, such as 繁體中文 or čeština. */
  public String ownName() {
    return equals(ZH_HANT) ? "繁體中文" : locale().getDisplayName(locale());
  }

  /** Whether the language is written from right to left. */
  public boolean isRightToLeft() {
    return switch (locale().getLanguage()) {
      case "he", "iw", "ar", "fa", "ur", "yi" -> true;
      default -> false;
    };
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
