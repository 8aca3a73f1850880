package city.accord.ui.tablet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The browser draws the curve of docs/ink-curve.md, bit for bit what the server draws. */
@ExtendWith(OnRunningSummit.class)
class InkCurveUiIT {

  private static final Path VECTORS =
      Path.of("../ejb/src/test/resources/city/accord/signing/stroke/curve-golden.json");

  @Test
  void theBrowserDrawsTheVectorsThatTheServerDraws(RunningSummit summit) throws IOException {
    String vectors = Files.readString(VECTORS);
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      page.navigate(summit.https() + "/sign");
      Object different =
          page.evaluate(
              """
              async (text) => {
                const { lines, Nib } = await import("/resources/js/ink-curve.js");
                const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
                return JSON.parse(text).filter(({ aspect, pressed, points, lines: wanted }) => {
                  const nib = new Nib();
                  const drawn = pressed.map(([x, y, p]) => [x, y, nib.press(p)]);
                  return !same(drawn, points) || !same(lines(points, aspect / 1000), wanted);
                }).map(({ name }) => name).join();
              }
              """,
              vectors);
      assertEquals("", different);
    }
  }
}
