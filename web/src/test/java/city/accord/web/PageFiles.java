package city.accord.web;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of which pages consist. */
final class PageFiles {

  static final Path ROOT = Path.of("src/main/webapp");
  static final Path TAGS = ROOT.resolve("WEB-INF/tags");

  private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");

  private PageFiles() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }

  /** The text of a page with all that it includes by name. */
  static String whole(Path page) throws IOException {
    Matcher include = INCLUDE.matcher(Files.readString(page));
    StringBuilder whole = new StringBuilder();
    while (include.find())
      include.appendReplacement(
          whole, Matcher.quoteReplacement(whole(ROOT.resolve(include.group(1)))));
    return include.appendTail(whole).toString();
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
