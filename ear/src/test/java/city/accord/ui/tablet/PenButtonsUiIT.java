package city.accord.ui.tablet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.Pen;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.OpenPad;
import com.microsoft.playwright.Mouse.DownOptions;
import com.microsoft.playwright.Mouse.UpOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The buttons that a pen or a mouse reports beside its tip: W3C Pointer Events, chorded buttons.
 */
@ExtendWith(OnRunningSummit.class)
class PenButtonsUiIT {

  private static final String STROKES =
      "() => PrimeFaces.widgets.ink.link.log.strokes().map(points => points.length)";

  /** DevTools knows no eraser. */
  private static final String ERASE =
      """
      () => {
        const pad = document.querySelector('canvas.wet');
        const { x, y } = pad.getBoundingClientRect();
        const pen = { pointerId: 77, pointerType: 'pen', pressure: 0.5, bubbles: true,
          button: 5, buttons: 32, clientX: x + 50, clientY: y + 50 };
        pad.dispatchEvent(new PointerEvent('pointerdown', pen));
        pad.dispatchEvent(new PointerEvent('pointermove', { ...pen, button: -1, clientX: x + 90 }));
        pad.dispatchEvent(new PointerEvent('pointerup', { ...pen, buttons: 0 }));
      }
      """;

  @Test
  void onlyTheTipWritesWhateverOtherButtonIsHeld(RunningSummit summit) {
    try (OpenPad open = new OpenPad(summit);
        Pen pen = new Pen(summit, open.page())) {
      Page page = open.page();
      BoundingBox pad = page.locator("canvas.wet").boundingBox();

      clickWithMouse(page, pad, MouseButton.RIGHT);
      clickWithMouse(page, pad, MouseButton.MIDDLE);
      page.evaluate(ERASE);
      assertEquals(List.of(), page.evaluate(STROKES), "neither mouse buttons nor the eraser write");
      assertThat(page.locator(".bar .hint")).containsText("end of the pen");

      pen.gripSideButton(true);
      pen.draw(line(pad, 0.2, 0.5));
      assertEquals(List.of(100), page.evaluate(STROKES), "a gripped button changes nothing");

      pen.press(line(pad, 0.3, 0).get(0));
      pen.move(line(pad, 0.3, 0));
      pen.await();
      assertEquals(List.of(100), page.evaluate(STROKES), "a button alone, above the paper");
      pen.move(line(pad, 0.3, 0.5));
      pen.move(line(pad, 0.3, 0));
      pen.lift(line(pad, 0.3, 0).get(0));
      pen.await();
      assertEquals(List.of(100, 100), page.evaluate(STROKES), "until the tip comes down");

      pen.gripSideButton(false);
      List<Pen.At> last = line(pad, 0.4, 0.5);
      pen.press(last.get(0));
      pen.move(last.subList(1, 50));
      pen.clickSideButton(last.get(50));
      pen.move(last.subList(50, 100));
      pen.lift(last.get(99));
      pen.await();
      List<?> strokes = (List<?>) page.evaluate(STROKES);
      assertEquals(3, strokes.size(), "a click in mid-stroke does not tear it");
      assertTrue((Integer) strokes.get(2) >= 100);
    }
  }

  private static void clickWithMouse(Page page, BoundingBox pad, MouseButton button) {
    page.mouse().move(pad.x + 40, pad.y + 40);
    page.mouse().down(new DownOptions().setButton(button));
    page.mouse().move(pad.x + 90, pad.y + 60);
    page.mouse().up(new UpOptions().setButton(button));
  }

  /** A hundred places from left to right, at a part of the pad's height. */
  private static List<Pen.At> line(BoundingBox pad, double height, double pressure) {
    return IntStream.range(0, 100)
        .mapToObj(
            i ->
                new Pen.At(
                    Math.round(pad.x + pad.width * (0.2 + 0.006 * i)),
                    Math.round(pad.y + pad.height * height),
                    pressure,
                    0,
                    0))
        .toList();
  }
}
