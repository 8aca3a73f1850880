package city.accord.ui.tablet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.Pen;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests' own pen is as good as a real one. */
@ExtendWith(OnRunningSummit.class)
class PenUiIT {

  @Test
  void aPageSeesEverySampleOfThePenWithItsPressure(RunningSummit summit) {
    List<Pen.At> places =
        IntStream.range(0, 240)
            .mapToObj(i -> new Pen.At(20 + i, 200, 0.25 + i / 480.0, 10, -20))
            .toList();
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      page.navigate(summit.https() + "/en");
      page.evaluate(
          """
          () => {
            window.samples = [];
            const keep = e => window.samples.push([e.pointerType, e.pressure, e.tiltX, e.tiltY]);
            addEventListener('pointerdown', keep);
            addEventListener('pointermove', e => e.getCoalescedEvents().forEach(keep));
          }
          """);
      try (Pen pen = new Pen(summit, page)) {
        pen.draw(places);
      }
      assertEquals(240, page.evaluate("() => samples.length"));
      assertEquals(240, page.evaluate("() => new Set(samples.map(sample => sample[1])).size"));
      assertEquals(
          true,
          page.evaluate("() => samples.every(s => s[0] == 'pen' && s[2] == 10 && s[3] == -20)"));
    }
  }
}
