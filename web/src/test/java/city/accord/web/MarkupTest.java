package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that people send decides of what a page is made: values are escaped, parts are fixed. */
class MarkupTest {

  private static final Pattern RAW =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function\\(");

  /** {@code <ui:include src="…">} and templates. */
  private static final Pattern PART =
      Pattern.compile(
          "<ui:(?:include|composition|decorate)\\b[^>]*?\\s(?:src|template)=\"([^\"]*)\"");

  private static final String CHOICE = "[^?}]+ \\? '[a-z]+'\\s+: ";

  /** A view that an enumeration decides, or one of a few words. */
  private static final Pattern OWN =
      Pattern.compile(
          "base\\.xhtml|/WEB-INF/[a-z-]+/(?:[a-z-]*"
              + "|[a-z]+-#\\{(?:signPage|outputPage)\\.view}"
              + ("|#\\{" + CHOICE + "(?:'[a-z]+'|\\(" + CHOICE + "'[a-z]+'\\))})\\.xhtml"));

  /** CVE-2026-46581 of Mojarra: a part that a visitor names may be any file, or one elsewhere. */
  @Test
  void noVisitorNamesAPartOfAPage() throws IOException {
    Set<String> named = new TreeSet<>();
    int found = 0;
    for (Path page : PageFiles.all())
      for (String part : PageFiles.names(PART, Files.readString(page))) {
        found++;
        if (!OWN.matcher(part).matches()) named.add(page + ": " + part);
      }
    assertEquals(Set.of(), named);
    assertTrue(found > 100, "parts were found: " + found);
  }

  /** CVE-2026-120421 of Mojarra: there the window's id, which anybody may write, becomes script. */
  @Test
  void noPageCarriesAClientWindowInItsAddress() throws IOException {
    String settings = Files.readString(PageFiles.ROOT.resolve("WEB-INF/web.xml"));
    assertFalse(settings.contains("CLIENT_WINDOW_MODE"));
  }

  @Test
  void noPageTurnsEscapingOff() throws IOException {
    Set<String> raw = new TreeSet<>();
    for (Path page : PageFiles.all())
      if (Files.readString(page).contains("escape=")) raw.add(page.toString());
    assertEquals(Set.of(), raw);
  }

  @Test
  void noScriptWritesMarkup() throws IOException {
    Set<String> raw = new TreeSet<>();
    try (Stream<Path> scripts = Files.walk(PageFiles.ROOT.resolve("resources/js"))) {
      for (Path script : scripts.filter(it -> it.toString().endsWith(".js")).toList())
        if (RAW.matcher(Files.readString(script)).find()) raw.add(script.toString());
    }
    assertEquals(Set.of(), raw);
  }
}
