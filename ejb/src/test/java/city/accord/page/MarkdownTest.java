package city.accord.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.page.MarkdownRefused.MarkdownLinksElsewhere;
import city.accord.page.MarkdownRefused.MarkdownTooDeep;
import city.accord.page.MarkdownRefused.MarkdownWithHtml;
import city.accord.page.MarkdownRefused.PictureFromElsewhere;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What organisers write in Markdown, and what of it no page shows. */
class MarkdownTest {

  @Test
  void headingsBeginBelowTheTitleAndSkipNoLevel() {
    assertEquals(
        "<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n<h2>D</h2>\n",
        Markdown.toHtml("# A\n\n### B\n\n###### C\n\n# D"));
    assertEquals("<h2>A</h2>\n<h2>B</h2>\n", Markdown.toHtml("## A\n\n## B"));
  }

  @Test
  void linksToTheWebToMailAndToThisSiteAreShown() {
    String text =
        "[a](https://example.org/) [b](mailto:x@example.org) [c](/en/programme) [d](#e)"
            + " ![f](/photographs/1/screen.jpg)";
    assertDoesNotThrow(() -> require(text));
    assertEquals(
        "<p><a href=\"https://example.org/\">a</a> <a href=\"mailto:x@example.org\">b</a>"
            + " <a href=\"/en/programme\">c</a> <a href=\"#e\">d</a>"
            + " <img src=\"/photographs/1/screen.jpg\" alt=\"f\" /></p>\n",
        Markdown.toHtml(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<!-- hidden -->",
        "<iframe src=\"https://example.org\"></iframe>",
        "> <b>bold</b>",
        "- <svg onload=alert(1)>"
      })
  void htmlIsRefusedAndWouldBeText(String text) {
    assertThrows(MarkdownWithHtml.class, () -> require(text));
    assertFalse(Markdown.toHtml(text).matches("(?s).*<(?:(?:script|img|iframe|b|svg)\\b|!--).*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](<java\tscript:alert(1)>)",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "[a](//example.org/)",
        "[a](/\\example.org)",
        "[a](programme)",
        "[a]()",
        "<javascript:alert(1)>",
        "[a][b]\n\n[b]: javascript:alert(1)"
      })
  void aLinkToAnythingElseIsRefusedAndWouldLeadNowhere(String text) {
    assertThrows(MarkdownLinksElsewhere.class, () -> require(text));
    assertFalse(Markdown.toHtml(text).toLowerCase().matches("(?s).*href=\"[^\"]+\".*"), text);
  }

  @Test
  void aPictureOfAnotherSiteIsRefused() {
    assertThrows(PictureFromElsewhere.class, () -> require("![a](https://example.org/pixel.png)"));
    assertThrows(PictureFromElsewhere.class, () -> require("![a](data:image/png;base64,AAAA)"));
  }

  @Test
  void noTextOverflowsTheStack() {
    assertThrows(MarkdownTooDeep.class, () -> require("> ".repeat(9000) + "a"));
    assertThrows(
        MarkdownTooDeep.class, () -> require("*a **a ".repeat(2500) + "a** a*".repeat(2500)));
  }

  @Test
  void whatLooksLikeMarksInCodeIsShownAsItIs() {
    assertDoesNotThrow(() -> require("`<script>`\n\n    <b>\n\n3 < 4"));
    assertEquals("<p><code>&lt;script&gt;</code></p>\n", Markdown.toHtml("`<script>`"));
  }

  private static void require(String text) {
    Markdown.require(LocalizedText.of(Language.EN, text));
  }
}
