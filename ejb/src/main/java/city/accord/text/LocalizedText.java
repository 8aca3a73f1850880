package city.accord.text;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in each language that it has been written in. Immutable; a blank text counts as not
 * written. Its characters are composed (Unicode NFC), however a keyboard made them: Korean ones
 * have second codes for many Chinese characters, which no font of ours draws.
 */
public final class LocalizedText implements Serializable {

  private static final long serialVersionUID = 1;

  public static final LocalizedText EMPTY = new LocalizedText(new TreeMap<>());

  private final TreeMap<Language, String> texts;

  private LocalizedText(TreeMap<Language, String> texts) {
    this.texts = texts;
  }

  public static LocalizedText of(Language language, String text) {
    return EMPTY.with(language, text);
  }

  /** A text in the two languages that every summit of ours speaks. */
  public static LocalizedText of(String zhHant, String en) {
    return EMPTY.with(Language.ZH_HANT, zhHant).with(Language.EN, en);
  }

  public static LocalizedText of(Map<Language, String> texts) {
    LocalizedText all = EMPTY;
    for (var text : texts.entrySet()) all = all.with(text.getKey(), text.getValue());
    return all;
  }

  /** This text, with one language written anew; a blank text takes the language away. */
  public LocalizedText with(Language language, String text) {
    TreeMap<Language, String> changed = new TreeMap<>(texts);
    if (text == null || VisibleText.isBlank(text)) changed.remove(language);
    else changed.put(language, composed(text));
    return new LocalizedText(changed);
  }

  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /** The text in a language or, where it has not been written, in English, then in any; or "". */
  public String in(Language language) {
    String text = texts.get(language);
    if (text == null) text = texts.get(Language.EN);
    if (text == null && !texts.isEmpty()) text = texts.firstEntry().getValue();
    return text == null ? "" : text;
  }

  /** The language in which readers of a language read the text; theirs where nothing is written. */
  public Language shownTo(Language reader) {
    if (texts.isEmpty() || texts.containsKey(reader)) return reader;
    return texts.containsKey(Language.EN) ? Language.EN : texts.firstKey();
  }

  /** The text as written in just this language, or "". */
  public String exactly(Language language) {
    return texts.getOrDefault(language, "");
  }

  public Set<Language> languages() {
    return Collections.unmodifiableSet(texts.keySet());
  }

  public boolean isCompleteIn(Collection<Language> languages) {
    return texts.keySet().containsAll(languages);
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  public SortedMap<Language, String> asMap() {
    return Collections.unmodifiableSortedMap(texts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText text && texts.equals(text.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return texts.toString();
  }
}
