package city.accord.bench;

import city.accord.bench.host.Pause;
import city.accord.bench.load.Load;
import city.accord.bench.load.Rhythm;
import city.accord.bench.office.Ceremony;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The wall of a whole ceremony, from waiting to published, on every shape of screen: pictures to be
 * looked at, in {@code bench/target/walls}. The text has the length of a real one and stands in one
 * order of languages. Nothing is measured but the overflow of what is shown.
 */
record Walls(String name, int slots, List<String> languages) implements Scenario {

  private static final List<int[]> SCREENS =
      List.of(
          new int[] {1920, 1080},
          new int[] {3840, 2160},
          new int[] {1080, 1920},
          new int[] {3840, 1080});
  private static final int SECONDS_OF_WRITING = 3;
  private static final int SETTLED_MILLIS = 3_000;

  private static final String OVERFLOWS =
      "() => [...document.querySelectorAll('#wall :is(.slots, .text, .across, .blocks, .cities, .foot)')]"
          + ".filter(one => one.offsetWidth > 0 && (one.scrollHeight > one.clientHeight + 2"
          + " || one.scrollWidth > one.clientWidth + 2)).map(one => one.className).join(' ')";

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    try (Playwright playwright = Pictures.playwright();
        Browser browser = Pictures.browser(playwright)) {
      Ceremony prepared = hall.office().prepareFullText(slots, languages);
      look(hall, browser, prepared, "1-waiting", seen);
      Ceremony ceremony = hall.office().open(prepared);
      look(hall, browser, ceremony, "2-open", seen);
      try (Load load = new Load(hall.summit(), ceremony, false)) {
        load.measure(slots, Rhythm.EACH_PICTURE, 1, 0, SECONDS_OF_WRITING, Load.Meanwhile.NOTHING);
        look(hall, browser, ceremony, "3-signing", seen);
        load.confirmAll();
      }
      look(hall, browser, ceremony, "4-finale", seen);
      hall.office().press(ceremony, "Seal");
      look(hall, browser, ceremony, "5-sealed", seen);
      hall.office().publish(ceremony);
      look(hall, browser, ceremony, "6-published", seen);
    }
  }

  private void look(
      Hall hall, Browser browser, Ceremony ceremony, String state, Consumer<Row> seen) {
    for (int[] screen : SCREENS) {
      NewContextOptions size = new NewContextOptions().setViewportSize(screen[0], screen[1]);
      try (BrowserContext display = browser.newContext(size)) {
        Page page = display.newPage();
        page.navigate(hall.summit().http() + "/wall/" + ceremony.id());
        Pause.millis(SETTLED_MILLIS);
        String what =
            "%d-%s-%s-%dx%d".formatted(slots, languages.get(0), state, screen[0], screen[1]);
        Path picture = hall.project().resolve("target/walls/" + what + ".png");
        page.screenshot(new ScreenshotOptions().setPath(picture));
        String over = (String) page.evaluate(OVERFLOWS);
        if (!over.isEmpty())
          seen.accept(Row.of(name, what, "nothing overflows", "overflow:", 1).note(over));
      }
    }
  }
}
