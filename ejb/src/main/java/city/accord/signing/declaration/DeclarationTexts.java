package city.accord.signing.declaration;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A declaration's texts, one a language, in the order in which wall and paper show them. */
public record DeclarationTexts(List<DeclarationText> all) {

  public DeclarationTexts {
    all = List.copyOf(all);
  }

  public static DeclarationTexts of(DeclarationText... texts) {
    return new DeclarationTexts(List.of(texts));
  }

  public Optional<DeclarationText> in(Language language) {
    return all.stream().filter(text -> text.language().equals(language)).findFirst();
  }

  /** The title in every language of the texts. */
  public LocalizedText title() {
    LocalizedText title = LocalizedText.EMPTY;
    for (DeclarationText text : all) title = title.with(text.language(), text.title());
    return title;
  }

  /** How many commitments each language has. */
  public Map<Language, Integer> commitmentCounts() {
    Map<Language, Integer> counts = new LinkedHashMap<>();
    all.forEach(text -> counts.put(text.language(), text.commitments().size()));
    return counts;
  }

  /** Whether one language commits the signatories to more points than another. */
  public boolean isUneven() {
    return commitmentCounts().values().stream().distinct().count() > 1;
  }

  public List<Language> languages() {
    return all.stream().map(DeclarationText::language).toList();
  }

  /** These texts with one language written anew, or added at the end. */
  public DeclarationTexts with(DeclarationText written) {
    List<DeclarationText> changed = new ArrayList<>(all);
    int at = languages().indexOf(written.language());
    if (at < 0) changed.add(written);
    else changed.set(at, written);
    return new DeclarationTexts(changed);
  }

  public DeclarationTexts without(Language language) {
    return new DeclarationTexts(
        all.stream().filter(text -> !text.language().equals(language)).toList());
  }
}
