package city.accord.signing.binding;

import java.util.Map;
import java.util.TreeMap;

/**
 * A signatory as they stand on the declaration, each text by language tag.
 *
 * @param place the city or organisation that they sign for
 * @param proxy who signed in their stead; empty where they signed themselves
 */
public record SignatoryNames(
    Map<String, String> name,
    Map<String, String> title,
    Map<String, String> place,
    Map<String, String> proxy) {

  public SignatoryNames {
    name = Map.copyOf(name);
    title = Map.copyOf(title);
    place = Map.copyOf(place);
    proxy = Map.copyOf(proxy);
  }

  /** As it is written in manifests. */
  public Map<String, Object> toJson() {
    return new TreeMap<>(Map.of("name", name, "title", title, "place", place, "proxy", proxy));
  }
}
