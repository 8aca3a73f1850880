package city.accord.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.expressly.parser.ELParser;
import org.junit.jupiter.api.Test;

/** How pages are laid out: which stand in the open, which tags they use, how wide they are. */
class PagesTest {

  private static final int MAX_WIDTH = 140;
  private static final Pattern TABLE =
      Pattern.compile(
          "(?s)(.{0,30})<table class=\"table(?! (?:board|draft|people|travel-sheet)\")");
  private static final Pattern KINDS = Pattern.compile("<table\\s+class=\"(table[^\"]*)\"");
  private static final Set<String> FOLDED =
      Set.of("folds", "board", "people", "travel-sheet", "draft", "meeting-plan");
  private static final Pattern FOLDING =
      Pattern.compile(
          "(?s)<table\\s+class=\"table[^\"]*\\b(?:board|folds|people|travel-sheet)\\b.*?</table>");
  private static final Pattern VALUE = Pattern.compile("<td\\b(?:[^>\"]|\"[^\"]*\")*>");

  /** Ticks and buttons say themselves what they are; so do a time, a person and a number. */
  private static final Pattern SAID =
      Pattern.compile("data-label=|class=\"(?:tick|do|place|progress|count|time|who)\"");

  private static final Pattern COLON = Pattern.compile("#\\{[^}]*msg\\[[^}]*\\}:\\s+#\\{");

  private static final Pattern METADATA =
      Pattern.compile("(<f:view [^>]*>\\s*|<ui:define name=\"metadata\">\\s*)?<f:metadata>");
  private static final Pattern VIEW = Pattern.compile("\"?(/[a-z]+/[a-z-]+\\.xhtml)\"?");

  /** What is included by pages stands in {@code WEB-INF}. */
  @Test
  void onlyAddressableViewsAreInTheAreasFolders() throws IOException {
    Set<String> named = new TreeSet<>();
    List<Path> naming =
        List.of(
            Path.of("src/main/resources/city/accord/web/addresses.properties"),
            PageFiles.ROOT.resolve("WEB-INF/web.xml"),
            Path.of("src/main/java/city/accord/web/AddressFilter.java"));
    for (Path file : naming)
      VIEW.matcher(Files.readString(file)).results().forEach(view -> named.add(view.group(1)));
    Set<String> views =
        PageFiles.all().stream()
            .map(page -> "/" + PageFiles.ROOT.relativize(page))
            .filter(page -> !page.startsWith("/WEB-INF/"))
            .collect(toCollection(TreeSet::new));
    assertEquals(named, views);
  }

  @Test
  void noLineOfAPageIsWiderThanItMayBe() throws IOException {
    Set<String> wide = new TreeSet<>();
    for (Path page : PageFiles.all()) {
      List<String> lines = Files.readAllLines(page);
      for (int i = 0; i < lines.size(); i++)
        if (lines.get(i).length() > MAX_WIDTH)
          wide.add(PageFiles.ROOT.relativize(page) + ":" + (i + 1));
    }
    assertEquals(Set.of(), wide);
  }

  /** Chinese has a colon of its own, and French a space before it: a message joins the two. */
  @Test
  void noPageJoinsAWordAndWhatItIsAboutByAnEnglishColon() throws IOException {
    Set<String> joined = new TreeSet<>();
    for (Path page : PageFiles.all())
      COLON
          .matcher(Files.readString(page))
          .results()
          .forEach(found -> joined.add(PageFiles.ROOT.relativize(page) + " " + found.group()));
    assertEquals(Set.of(), joined);
  }

  /**
   * On a phone a wide table would widen the page; boards, drafts and lists of people fold into
   * cards.
   */
  @Test
  void everyTableThatDoesNotFoldScrollsByItself() throws IOException {
    Set<String> loose = new TreeSet<>();
    for (Path page : PageFiles.all()) {
      Matcher table = TABLE.matcher(Files.readString(page));
      while (table.find())
        if (!table.group(1).endsWith("<div class=\"scrolls\">"))
          loose.add(PageFiles.ROOT.relativize(page).toString());
    }
    assertEquals(Set.of(), loose);
  }

  /**
   * In Chinese, narrow columns are one character wide; the plan of rooms and hours is turned by
   * hand.
   */
  @Test
  void everyTableFoldsOnAPhone() throws IOException {
    Set<String> narrow = new TreeSet<>();
    for (Path page : PageFiles.all())
      for (String kinds : PageFiles.names(KINDS, Files.readString(page)))
        if (FOLDED.stream().noneMatch(List.of(kinds.split(" "))::contains))
          narrow.add(PageFiles.ROOT.relativize(page) + ": " + kinds);
    assertEquals(Set.of(), narrow);
  }

  /** On a phone the head of such a table is out of sight. */
  @Test
  void everyValueOfATableThatFoldsSaysWhatItIs() throws IOException {
    Set<String> silent = new TreeSet<>();
    int found = 0;
    for (Path page : PageFiles.all()) {
      boolean row = page.endsWith("board-row.xhtml");
      String text = Files.readString(page);
      String tables =
          row
              ? text
              : String.join("\n", FOLDING.matcher(text).results().map(MatchResult::group).toList());
      for (String value : VALUE.matcher(tables).results().map(MatchResult::group).toList()) {
        found++;
        if (!SAID.matcher(value).find()) silent.add(PageFiles.ROOT.relativize(page) + ": " + value);
      }
    }
    assertEquals(Set.of(), silent);
    assertTrue(found > 50, "values were found: " + found);
  }

  /** Else Faces warns at each request (JSF1103), and takes the parameters by luck. */
  @Test
  void whatAPageReadsOfItsAddressStandsRightBelowTheView() throws IOException {
    Set<String> nested = new TreeSet<>();
    for (Path page : PageFiles.all()) {
      Matcher metadata = METADATA.matcher(Files.readString(page));
      while (metadata.find())
        if (metadata.group(1) == null) nested.add(PageFiles.ROOT.relativize(page).toString());
    }
    assertEquals(Set.of(), nested);
  }

  /** The heading of such a view comes from a fragment that an empty summit does not show. */
  @Test
  void aViewWithoutAHeadingOfItsOwnHasOneWhereItIsEmpty() throws IOException {
    Set<String> without = new TreeSet<>();
    for (Path page : PageFiles.all()) {
      String text = Files.readString(page);
      if (page.startsWith(PageFiles.ROOT.resolve("WEB-INF")) || text.contains("<h1")) continue;
      if (text.contains("<a:empty ") && !text.contains("<a:empty main=\"true\" "))
        without.add(PageFiles.ROOT.relativize(page).toString());
    }
    assertEquals(Set.of(), without);
  }

  /**
   * An expression that cannot be read is an error only once its part of the page is shown: a
   * property named {@code empty}, for one.
   */
  @Test
  void everyExpressionCanBeRead() throws IOException {
    Set<String> unreadable = new TreeSet<>();
    for (Path page : PageFiles.all())
      try {
        ELParser.parse(Files.readString(page));
      } catch (ELException wrong) {
        unreadable.add(PageFiles.ROOT.relativize(page) + ": " + wrong.getMessage());
      }
    assertEquals(Set.of(), unreadable);
  }

  /** A tag of a prefix that is not bound is sent to the browser as it is. */
  @Test
  void everyPrefixIsBound() throws IOException {
    Set<String> unbound = new TreeSet<>();
    for (Path page : PageFiles.all()) {
      String text = Files.readString(page);
      Set<String> used = PageFiles.names(Pattern.compile("<(\\w+):"), text);
      used.addAll(PageFiles.names(Pattern.compile("\\s(?!xmlns)(\\w+):[\\w-]+="), text));
      used.removeAll(PageFiles.names(Pattern.compile("xmlns:(\\w+)="), text));
      used.forEach(prefix -> unbound.add(PageFiles.ROOT.relativize(page) + ": " + prefix));
    }
    assertEquals(Set.of(), unbound);
  }
}
