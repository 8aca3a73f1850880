package city.accord.signing.declaration;

import city.accord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of the text that says something else than the version frozen last.
 *
 * @param number which paragraph or commitment, from 1; 0 for parts there is one of
 * @param before "" where it is new
 * @param after "" where it is gone
 */
public record TextChange(
    Language language, TextPart part, int number, String before, String after) {

  /** What changed from the older texts to the newer ones, in reading order. */
  public static List<TextChange> between(DeclarationTexts older, DeclarationTexts newer) {
    Set<Language> languages = new LinkedHashSet<>(newer.languages());
    languages.addAll(older.languages());
    List<TextChange> changes = new ArrayList<>();
    for (Language language : languages)
      between(
          older.in(language).orElse(DeclarationText.blank(language)),
          newer.in(language).orElse(DeclarationText.blank(language)),
          changes);
    return List.copyOf(changes);
  }

  private static void between(
      DeclarationText older, DeclarationText newer, List<TextChange> changes) {
    Language language = newer.language();
    add(changes, language, TextPart.TITLE, 0, older.title(), newer.title());
    add(changes, language, TextPart.MOTTO, 0, older.motto(), newer.motto());
    addAll(changes, language, TextPart.PREAMBLE, older.preamble(), newer.preamble());
    addAll(changes, language, TextPart.COMMITMENT, whole(older), whole(newer));
    add(changes, language, TextPart.CLOSING, 0, older.closing(), newer.closing());
  }

  private static List<String> whole(DeclarationText text) {
    return text.commitments().stream().map(one -> (one.lead() + " " + one.text()).strip()).toList();
  }

  private static void addAll(
      List<TextChange> changes,
      Language language,
      TextPart part,
      List<String> older,
      List<String> newer) {
    for (int i = 0; i < Math.max(older.size(), newer.size()); i++)
      add(changes, language, part, i + 1, at(older, i), at(newer, i));
  }

  private static String at(List<String> texts, int i) {
    return i < texts.size() ? texts.get(i) : "";
  }

  private static void add(
      List<TextChange> changes,
      Language language,
      TextPart part,
      int number,
      String before,
      String after) {
    if (!before.equals(after)) changes.add(new TextChange(language, part, number, before, after));
  }
}
