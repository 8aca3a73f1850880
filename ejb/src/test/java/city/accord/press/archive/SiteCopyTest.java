package city.accord.press.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A copy of the public site opens from a disk. */
class SiteCopyTest {

  private static final String BASE = "https://summit.example";

  private final Map<String, String> site =
      new TreeMap<>(
          Map.of(
              "/en", "<html><body class=\"public\"></body></html>",
              "/resources/icons/icons.svg",
                  "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"lock\"/></svg>"));

  private final Map<String, String> copied = new TreeMap<>();
  private SiteCopy copy;

  @Test
  void linksBetweenPagesAreRelativeAndOthersLeadToTheSite() {
    site.put(
        "/en",
        page(
            "<a href=\"/en/cities/orlando#signed\">1</a><a href=\"/en/desk\">2</a>"
                + "<a href=\"https://elsewhere.example/\">3</a><a href=\"#main\">4</a>"
                + "<a href=\"/en/cities\">5</a><a href=\"/en/about/venue\">6</a>"));
    site.put("/en/about/venue", page(""));
    site.put("/en/cities/orlando", page("<a href=\"/en\">home</a><a href=\"?x=1\">self</a>"));
    site.put("/en/cities", page("<a href=\"" + BASE + "/en/cities/orlando\">o</a>"));
    copy();
    assertEquals(
        Set.of(
            "en/index.html",
            "en/about/venue/index.html",
            "en/cities/index.html",
            "en/cities/orlando/index.html"),
        copied.keySet());
    assertEquals(
        List.of(
            "cities/orlando/index.html#signed",
            BASE + "/en/desk",
            "https://elsewhere.example/",
            "#main",
            "cities/index.html",
            "about/venue/index.html"),
        links("en/index.html"));
    assertEquals(List.of("../../index.html", "index.html"), links("en/cities/orlando/index.html"));
    assertEquals(List.of("orlando/index.html"), links("en/cities/index.html"));
  }

  @Test
  void filesStandBesideThePagesWithoutTheServersVersion() {
    site.put(
        "/en",
        page(
            "<link rel=\"stylesheet\" href=\"/resources/v-0123456789ab/css/site.css\" /><link"
                + " rel=\"stylesheet\" href=\"/colours/1f6f5c-9fd8c6-0a1b2c3d.css\" /><img"
                + " src=\"/emblem/aa\" srcset=\"/emblem/aa 960w\" /><a"
                + " href=\"/declarations/taipei.pdf\">pdf</a><img src=\"/photographs/9/screen.jpg\""
                + " />"));
    site.put(
        "/resources/v-0123456789ab/css/site.css",
        "@import \"base.css\"; a { src: url('../fonts/serif.woff2'); }");
    site.put("/resources/v-0123456789ab/css/base.css", "b {}");
    site.put("/resources/v-0123456789ab/fonts/serif.woff2", "font");
    site.put("/colours/1f6f5c-9fd8c6-0a1b2c3d.css", ":root {}");
    site.put("/emblem/aa", "<svg/>");
    site.put("/declarations/taipei.pdf", "%PDF");
    copy();
    assertEquals(
        List.of(
            "../resources/css/site.css",
            "../colours/1f6f5c-9fd8c6-0a1b2c3d.css",
            "../emblem/aa.svg",
            "../declarations/taipei.pdf",
            BASE + "/photographs/9/screen.jpg"),
        links("en/index.html"));
    assertEquals(
        "@import \"base.css\"; a { src: url('../fonts/serif.woff2'); }",
        copied.get("resources/css/site.css"));
    assertEquals("font", copied.get("resources/fonts/serif.woff2"));
    assertEquals(Set.of("declarations/taipei.pdf"), copy.sealed());
  }

  @Test
  void nothingNeedsAScriptAServerOrAnotherFilesIcons() {
    site.put(
        "/en",
        page(
            "<script src=\"/resources/js/form.js\"></script><form action=\"/en/press\"><input"
                + " /></form><svg><use href=\"/resources/v-0123456789ab/icons/icons.svg#lock\""
                + " /></svg><a href=\"/en/verify\">Verify</a>"));
    copy();
    String front = copied.get("en/index.html");
    assertFalse(front.contains("<script") || front.contains("<form"), front);
    assertTrue(front.contains("<symbol id=\"icon-lock\""), front);
    assertEquals(List.of("#icon-lock", "../verify.html"), links("en/index.html"));
  }

  /** Of the programme all days: a copy has no query to choose one. */
  @Test
  void theProgrammeShowsAllDays() {
    site.put("/en", page("<a href=\"/en/programme?day=2016-03-22\">p</a>"));
    site.put("/en/programme?day=all", page("all days"));
    copy();
    assertTrue(copied.get("en/programme/index.html").contains("all days"));
  }

  @Test
  void noNameLeavesTheCopy() {
    site.put("/en", page("<img src=\"/resources/../../secret\" />"));
    site.put("/resources/../../secret", "secret");
    copy();
    assertEquals(Set.of("en/index.html"), copied.keySet());
  }

  private static String page(String body) {
    return "<html><body class=\"public\">" + body + "</body></html>";
  }

  private void copy() {
    copy =
        new SiteCopy(
            path ->
                Optional.ofNullable(site.get(path))
                    .map(text -> new Visited.Answer(type(text), text.getBytes(UTF_8))),
            BASE,
            (name, bytes) -> copied.put(name, new String(bytes, UTF_8)));
    copy.begin(List.of(Language.EN));
    while (copy.next()) assertTrue(copied.size() < 20);
  }

  private static String type(String text) {
    return text.startsWith("<html") ? "text/html" : text.startsWith("<svg") ? "image/svg+xml" : "";
  }

  private List<String> links(String file) {
    return java.util.regex.Pattern.compile(" (?:href|src)=\"([^\"]*)\"")
        .matcher(copied.get(file).replaceAll("(?s)<svg width=\"0\".*?</svg>", ""))
        .results()
        .map(one -> one.group(1))
        .toList();
  }
}
