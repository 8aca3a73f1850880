package city.accord.bench;

import city.accord.bench.host.FrameBuffer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The browser that takes pictures: the machine's own, nothing is fetched. */
final class Pictures {

  private Pictures() {}

  static Playwright playwright() {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
  }

  static Browser browser(Playwright playwright) {
    return launch(playwright, new LaunchOptions().setArgs(List.of("--no-sandbox")));
  }

  /** With a window of its own, that fills a screen and is drawn by the processor. */
  static Browser onScreen(Playwright playwright, FrameBuffer screen) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("DISPLAY", screen.display());
    List<String> arguments =
        List.of(
            "--no-sandbox",
            "--no-first-run",
            "--disable-gpu",
            "--window-position=0,0",
            "--window-size=" + screen.width() + "," + screen.height());
    return launch(
        playwright, new LaunchOptions().setHeadless(false).setEnv(environment).setArgs(arguments));
  }

  private static Browser launch(Playwright playwright, LaunchOptions options) {
    String own = System.getenv("ACCORD_BENCH_CHROMIUM");
    Path browser = Path.of(own == null ? "/usr/bin/chromium" : own);
    return playwright.chromium().launch(options.setExecutablePath(browser));
  }
}
