package city.accord.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
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
    LaunchOptions options = new LaunchOptions().setArgs(List.of("--no-sandbox"));
    String own = System.getenv("ACCORD_BENCH_CHROMIUM");
    Path browser = Path.of(own == null ? "/usr/bin/chromium" : own);
    return playwright.chromium().launch(options.setExecutablePath(browser));
  }
}
