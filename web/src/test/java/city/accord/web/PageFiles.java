package city.accord.web;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of which pages consist. */
final class PageFiles {

  static final Path ROOT = Path.of("src/main/webapp");
  static final Path TAGS = ROOT.resolve("WEB-INF/tags");

  private PageFiles() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }

  /** What the first group of a pattern finds in a text. */
  static Set<String> names(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }
}
