package city.accord.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How pages are laid out: which stand in the open, which tags they use, how wide they are. */
class PagesTest {

  private static final Path ROOT = Path.of("src/main/webapp");
  private static final Path TAGS = ROOT.resolve("WEB-INF/tags");
  private static final int MAX_WIDTH = 140;
  private static final Pattern VIEW = Pattern.compile("\"?(/[a-z]+/[a-z-]+\\.xhtml)\"?");

  /** {@code a:form} brings the nonce and the messages; a form without it loses what was typed. */
  @Test
  void everyFormIsTheOwnTag() throws IOException {
    Set<String> bare = new TreeSet<>();
    for (Path page : pages())
      if (!page.equals(TAGS.resolve("form.xhtml")) && Files.readString(page).contains("<h:form"))
        bare.add(ROOT.relativize(page).toString());
    assertEquals(Set.of(), bare);
  }

  /** What is included by pages stands in {@code WEB-INF}. */
  @Test
  void onlyViewsThatAreLedToStandInTheAreasFolders() throws IOException {
    Set<String> named = new TreeSet<>();
    List<Path> naming =
        List.of(
            Path.of("src/main/resources/city/accord/web/addresses.properties"),
            ROOT.resolve("WEB-INF/web.xml"),
            Path.of("src/main/java/city/accord/web/AddressFilter.java"));
    for (Path file : naming)
      VIEW.matcher(Files.readString(file)).results().forEach(view -> named.add(view.group(1)));
    Set<String> views =
        pages().stream()
            .map(page -> "/" + ROOT.relativize(page))
            .filter(page -> !page.startsWith("/WEB-INF/"))
            .collect(toCollection(TreeSet::new));
    assertEquals(named, views);
  }

  @Test
  void noLineOfAPageIsWiderThanItMayBe() throws IOException {
    Set<String> wide = new TreeSet<>();
    for (Path page : pages()) {
      List<String> lines = Files.readAllLines(page);
      for (int i = 0; i < lines.size(); i++)
        if (lines.get(i).length() > MAX_WIDTH) wide.add(ROOT.relativize(page) + ":" + (i + 1));
    }
    assertEquals(Set.of(), wide);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }
}
