package city.accord.web.text;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A localized text while a form holds it: one field for each language, by its tag. */
public class EditableText implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<String, String> texts = new LinkedHashMap<>();

  /** The fields of these languages, and of any other that the text has. */
  public EditableText(LocalizedText text, List<Language> languages) {
    languages.forEach(language -> texts.put(language.tag(), text.exactly(language)));
    Set<Language> others = new TreeSet<>(text.languages());
    others.forEach(language -> texts.put(language.tag(), text.exactly(language)));
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public List<Language> getLanguages() {
    return texts.keySet().stream().map(Language::of).toList();
  }

  public LocalizedText toText() {
    LocalizedText text = LocalizedText.EMPTY;
    for (var entry : texts.entrySet())
      text = text.with(Language.of(entry.getKey()), entry.getValue());
    return text;
  }
}
