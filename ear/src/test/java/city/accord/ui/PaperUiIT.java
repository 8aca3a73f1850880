package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser prints of the public site. */
@ExtendWith(OnRunningSummit.class)
class PaperUiIT {

  /** No printer reaches the edge of the paper; in points. */
  private static final float EDGE = 28;

  /** What acts, and does nothing on paper. */
  private static final String ACTING =
      "() => [...document.querySelectorAll('[role=search], .button, .back, .no-print, .pills')]"
          + ".filter(one => one.checkVisibility()).map(one => one.className).join()";

  @Test
  void eachPublicPageStandsWithinThePaperAndHasNothingToPress(RunningSummit summit)
      throws IOException {
    Map<String, Object> wrong = new TreeMap<>();
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      for (String address : addresses(page, summit))
        for (String language : List.of("/en", "/zh-Hant")) {
          page.navigate(summit.http() + language + address);
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          Object acting = page.evaluate(ACTING);
          if (!acting.equals("")) wrong.put(language + address, acting);
          List<String> misplaced =
              misplaced(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)));
          if (!misplaced.isEmpty()) wrong.put(language + address, misplaced);
        }
    }
    assertEquals(Map.of(), wrong);
  }

  private static List<String> addresses(Page page, RunningSummit summit) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "",
                "/programme?day=all",
                "/programme?view=grid",
                "/programme/changes",
                "/cities",
                "/cities/taipei",
                "/people",
                "/search?q=city",
                "/press",
                "/about/accessibility",
                "/declaration",
                "/verify",
                "/privacy",
                "/guide/delegates"));
    for (String list : List.of("/programme", "/people", "/press")) {
      page.navigate(summit.http() + "/en" + list);
      String link = "main a[href^='/en" + list + "/']:not([href$=changes])";
      all.add(page.locator(link).first().getAttribute("href").substring(3));
    }
    return all;
  }

  /** Pages on which nothing stands, and letters too close to an edge. */
  private static List<String> misplaced(byte[] pdf) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= paper.getNumberOfPages(); i++) {
        Margins margins = new Margins(paper.getPage(i - 1).getMediaBox().getWidth());
        margins.setStartPage(i);
        margins.setEndPage(i);
        if (margins.getText(paper).isBlank()) found.add("page " + i + " is empty");
        if (!margins.outside.isEmpty()) found.add("page " + i + ": " + margins.outside);
      }
    }
    return found;
  }

  /** Reads a page, and keeps what stands outside its margins. */
  private static final class Margins extends PDFTextStripper {

    private final StringBuilder outside = new StringBuilder();
    private final float width;

    Margins(float width) {
      this.width = width;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      float right = letter.getXDirAdj() + letter.getWidthDirAdj();
      if (letter.getYDirAdj() < EDGE || letter.getXDirAdj() < EDGE || right > width - EDGE)
        outside.append(letter.getUnicode());
      super.processTextPosition(letter);
    }
  }
}
