package city.accord.web;

import city.accord.summit.SiteLanguages;
import city.accord.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The table of every address, read from {@code addresses.properties}: deny by default. */
final class Addresses {

  /** An address that fits a path, with the values of its variables. */
  record Found(Address address, Map<String, String> variables) {}

  private final List<Address> all;

  Addresses() {
    Properties lines = new Properties();
    try (InputStream in = Addresses.class.getResourceAsStream("addresses.properties")) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all =
        lines.stringPropertyNames().stream()
            .map(pattern -> Address.of(pattern, lines.getProperty(pattern)))
            .sorted(Comparator.comparing(Address::exactness).reversed())
            .toList();
  }

  /** Fixed words that stand in one address where another has this variable. */
  Set<String> wordsInPlaceOf(String variable) {
    Set<String> words = new TreeSet<>();
    for (Address one : all) {
      int at = one.pattern().indexOf("{" + variable + "}");
      if (at < 0) continue;
      all.stream()
          .map(Address::pattern)
          .filter(other -> other.size() > at)
          .filter(other -> other.subList(0, at).equals(one.pattern().subList(0, at)))
          .map(other -> other.get(at))
          .filter(word -> !word.startsWith("{"))
          .forEach(words::add);
    }
    return words;
  }

  Optional<Found> find(String path) {
    List<String> segments = Address.segments(path);
    return all.stream()
        .flatMap(
            address ->
                address.match(segments).map(variables -> new Found(address, variables)).stream())
        .filter(found -> !found.variables().containsKey("lang") || language(found).isPresent())
        .findFirst();
  }

  /** The language that an address names, where its page is written in that. */
  static Optional<Language> language(Found found) {
    String tag = found.variables().get("lang");
    List<Language> written =
        found.address().everyLanguage() ? SiteLanguages.ALL : SiteLanguages.HOUSE;
    return written.stream().filter(language -> language.tag().equals(tag)).findFirst();
  }
}
