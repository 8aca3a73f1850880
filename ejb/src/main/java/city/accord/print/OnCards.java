package city.accord.print;

import city.accord.All;
import city.accord.attendee.SpokenLanguages;
import city.accord.attendee.ZonesOfCategories;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What badges say beside the person's record: zones and languages. What our fonts do not have is
 * named in English, or left out, so that no print fails for it.
 */
@Dependent
class OnCards {

  private static final String BETWEEN = " · ";
  private static final int AT_ONCE = 500;

  @Inject private All<ZonesOfCategories> zones;
  @Inject private All<SpokenLanguages> spoken;
  @Inject private DrawableText drawable;

  /** What a category may enter, in each of a summit's languages, by the category's code. */
  Map<String, LocalizedText> zones(
      long summit, Collection<String> categories, List<Language> languages) {
    Map<String, LocalizedText> all = new HashMap<>();
    for (ZonesOfCategories source : zones)
      source
          .of(summit, Set.copyOf(categories))
          .forEach((code, names) -> all.put(code, joined(names, languages)));
    return all;
  }

  private LocalizedText joined(List<LocalizedText> names, List<Language> languages) {
    LocalizedText text = LocalizedText.EMPTY;
    for (Language language : languages)
      text =
          text.with(
              language,
              names.stream()
                  .map(name -> name.in(language))
                  .filter(name -> drawable.problem(name).isEmpty())
                  .collect(Collectors.joining(BETWEEN)));
    return text;
  }

  /** What people speak, each language by its own name, by the person's id. */
  Map<Long, String> languages(Collection<Long> people) {
    List<Long> ids = people.stream().distinct().sorted().toList();
    Map<Long, Set<String>> codes = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE)
      for (SpokenLanguages source : spoken)
        source
            .of(new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))))
            .forEach(
                (id, some) -> codes.computeIfAbsent(id, it -> new LinkedHashSet<>()).addAll(some));
    Map<Long, String> said = new HashMap<>();
    codes.forEach(
        (id, some) ->
            said.put(
                id,
                some.stream().map(this::ownName).distinct().collect(Collectors.joining(BETWEEN))));
    return said;
  }

  private String ownName(String code) {
    Locale locale = Locale.forLanguageTag(code);
    String own = locale.getDisplayLanguage(locale);
    return drawable.problem(own).isEmpty() ? own : locale.getDisplayLanguage(Locale.ENGLISH);
  }
}
