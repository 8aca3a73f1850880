package city.accord.signing.seal;

import city.accord.signing.seal.EqualText.Pair;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the pages say of a signatory, in the declaration's first two languages. */
final class SignatoryTexts {

  private final List<Language> languages;
  private final List<Labels> labels;

  SignatoryTexts(List<Language> languages) {
    this.languages = languages;
    this.labels = Labels.in(languages);
  }

  Pair place(SlotToSeal slot) {
    return pair(slot.place());
  }

  Pair name(SlotToSeal slot) {
    return pair(slot.name());
  }

  Pair title(SlotToSeal slot) {
    return pair(slot.title());
  }

  Pair group(SlotToSeal slot) {
    return pair(slot.group());
  }

  /** How it was signed, unless with the signatory's own hand: by whom, typed, or with a mark. */
  Pair note(SlotToSeal slot) {
    if (slot.signature() == null) return said(label -> label.get("unsigned"));
    LocalizedText proxy = slot.signature().proxy();
    if (!proxy.isEmpty()) return said(label -> label.get("proxy", proxy.in(label.language())));
    if (slot.signature().ink().isTyped()) return said(label -> label.get("typed"));
    if (slot.signature().ink().toPublic().isMark()) return said(label -> label.get("mark"));
    return said(label -> "");
  }

  private Pair said(Function<Labels, String> words) {
    Language main = labels.get(0).language();
    String all =
        labels.stream()
            .map(words)
            .filter(word -> !word.isEmpty())
            .distinct()
            .collect(Collectors.joining(" · "));
    return new Pair(all, main, "", main);
  }

  private Pair pair(LocalizedText text) {
    Language first = languages.get(0);
    Language second = languages.get(languages.size() > 1 ? 1 : 0);
    return new Pair(
        text.in(first), writtenIn(text, first), text.in(second), writtenIn(text, second));
  }

  /** The language of what a reader of this language is shown. */
  private static Language writtenIn(LocalizedText text, Language language) {
    return text.asMap().entrySet().stream()
        .filter(entry -> entry.getValue().equals(text.in(language)))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(found -> !found.equals(language)))
        .findFirst()
        .orElse(language);
  }
}
