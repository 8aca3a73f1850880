package city.accord.press.archive;

import java.util.Optional;

/** The site as anybody reads it who has not signed in. */
@FunctionalInterface
public interface Visited {

  /**
   * What stands at an address.
   *
   * @param type of media, without parameters
   */
  record Answer(String type, byte[] bytes) {}

  /**
   * @param path with its query, from the root of the site
   * @return empty where the site shows nothing there
   */
  Optional<Answer> get(String path);
}
