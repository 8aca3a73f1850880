package city.accord.ui.tablet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.Pen;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.OpenPad;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a tablet says about a signature before it is confirmed. */
@ExtendWith(OnRunningSummit.class)
class PreviewUiIT {

  /** Whether each stroke begins, and ends, at the right or left edge of the paper. */
  private static final String AT_EDGE =
      """
      () => PrimeFaces.widgets.ink.link.log.strokes().map(points =>
        [points[0], points.at(-1)].map(({ x }) => x === 65535 || x === 0))
      """;

  private static final String SELECTED = "() => String(getSelection())";

  /** How much of the preview is ink, in pixels. */
  private static final String DRAWN =
      """
      canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
        .filter((value, i) => i % 4 === 3 && value > 0).length > 500
      """;

  @Test
  void aSignatureIsShownAsItWillStandADotIsAskedAboutAndInkEndsAtTheEdge(RunningSummit summit)
      throws Exception {
    try (OpenPad open = new OpenPad(summit);
        Pen pen = new Pen(summit, open.page())) {
      Page page = open.page();
      BoundingBox pad = page.locator("canvas.wet").boundingBox();
      assertThat(page.locator(".pens")).containsText("Please sign now");

      pen.draw(line(pad, 0.5, 0.505, 0.5));
      assertThat(page.locator(".pens")).containsText("You are signing");
      page.locator("[data-do=confirm]").click();
      Locator question = page.locator("#confirming");
      assertThat(question).containsText("Only a dot was written.");
      page.locator("[data-do=revise]").click();
      page.locator("[data-do=clear]").click();

      pen.draw(line(pad, 0.6, 1.1, 0.3));
      assertThat(page.locator(".bar .hint")).containsText("ends at its edge");
      pen.draw(line(pad, 0.2, -0.1, 0.6));
      pen.press(new Pen.At(pad.x + pad.width / 2, pad.y + pad.height / 2, 0.5, 0, 0));
      pen.move(line(pad, 0.5, 1.2, 0.5));
      pen.move(line(pad, 1.2, 0.7, 0.7));
      pen.lift(line(pad, 0.7, 0.7, 0.7).get(0));
      pen.await();
      assertEquals(
          List.of(
              List.of(false, true),
              List.of(false, true),
              List.of(false, true),
              List.of(true, false)),
          page.evaluate(AT_EDGE),
          "a stroke that leaves the paper ends at its edge, and begins there when it comes back");
      assertEquals("", page.evaluate(SELECTED));

      page.locator("[data-do=confirm]").click();
      assertThat(question.locator("figcaption"))
          .containsText(page.locator(".slot-head h1").innerText());
      assertThat(question.locator("[data-dot]")).isHidden();
      assertEquals(true, question.locator("canvas").evaluate(DRAWN));
      page.locator("[data-do=commit]").click();
      open.tablet().awaitConfirmed();
      assertEquals(4, open.stored().size());
    }
  }

  /** A line from one part of the pad's width to another, at a part of its height. */
  private static List<Pen.At> line(BoundingBox pad, double from, double to, double height) {
    return IntStream.range(0, 60)
        .mapToObj(i -> from + (to - from) * i / 59)
        .map(x -> new Pen.At(pad.x + pad.width * x, pad.y + pad.height * height, 0.5, 0, 0))
        .toList();
  }
}
