package city.accord.web.signing.preparation;

import city.accord.emblem.Flags;
import city.accord.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The countries of ISO 3166-1 as lists name them: by a code of two letters or three, or by the name
 * that the platform has in one of the summit's languages.
 */
final class CountryNames {

  private final Map<String, String> codes = new HashMap<>();

  CountryNames(List<Language> languages) {
    List<Locale> readers =
        Stream.concat(languages.stream(), Stream.of(Language.EN)).map(Language::locale).toList();
    for (String code : Flags.codes()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      Stream.concat(
              Stream.of(code, country.getISO3Country()),
              readers.stream().map(country::getDisplayCountry))
          .forEach(name -> codes.put(key(name), code));
    }
  }

  /** The code of two letters; empty where no country is called so. */
  Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(key(name)));
  }

  /** Taiwan's own name is written with either of two characters. */
  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('臺', '台');
  }
}
