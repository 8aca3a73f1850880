package city.accord.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: any Chromium or Chrome of this machine. Where there is none it says so
 * and gets one; a test is never skipped for the want of it.
 */
final class Chromium {

  /** In the order of preference: the shell is the same engine, without windows to paint. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /**
   * Whoever presses what still moves, as letters come, misses it: nobody does before all is there.
   */
  private static final String SETTLED =
      """
      const still = new CSSStyleSheet();
      still.replaceSync(":root, :root * { pointer-events: none !important; }");
      document.adoptedStyleSheets = [still];
      addEventListener("load", async () => {
        await document.fonts.ready;
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
      });
      """;

  private Chromium() {}

  /** Makes presses wait until a page is there with all its letters. */
  static BrowserContext settled(BrowserContext context) {
    context.addInitScript(SETTLED);
    return context;
  }

  static Playwright playwright() {
    // it would download three browsers before anyone asks for one
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
  }

  /**
   * @param port on which the browser answers DevTools, for pens
   */
  static Browser launch(Playwright playwright, int port) {
    Optional<Path> own = onPath();
    if (own.isPresent()) return start(playwright, port, own.get());
    try {
      TestFork.exclusively(Chromium::download);
      return start(playwright, port, null);
    } catch (IOException | PlaywrightException e) {
      say("Playwright's Chromium cannot be had here: " + firstLine(e));
    }
    try {
      TestFork.exclusively(Chromium::install);
      return start(playwright, port, onPath().orElseThrow(() -> new IOException("no chromium")));
    } catch (IOException e) {
      throw new IllegalStateException(
          "The browser tests need Chromium or Chrome on the PATH, and none could be had: "
              + firstLine(e),
          e);
    }
  }

  private static void download() throws IOException {
    say("There is no Chromium or Chrome on this machine: getting Playwright's.");
    Programs.run(
        java(),
        "-cp",
        System.getProperty("java.class.path"),
        CLI.class.getName(),
        "install",
        "chromium");
  }

  private static void install() throws IOException {
    // the other fork may have done it
    if (onPath().isEmpty()) Programs.install("chromium");
  }

  private static Browser start(Playwright playwright, int port, Path executable) {
    List<String> flags = new ArrayList<>(FLAGS);
    flags.add("--remote-debugging-port=" + port);
    LaunchOptions options = new LaunchOptions().setArgs(flags);
    if (executable != null) options.setExecutablePath(executable);
    return playwright.chromium().launch(options);
  }

  /** A browser process of its own, with a profile that outlives it. */
  static BrowserContext launch(Playwright playwright, int port, Path profile) {
    List<String> flags = new ArrayList<>(FLAGS);
    flags.add("--remote-debugging-port=" + port);
    LaunchPersistentContextOptions options = new LaunchPersistentContextOptions().setArgs(flags);
    onPath().ifPresent(options::setExecutablePath);
    options.setIgnoreHTTPSErrors(true).setViewportSize(1368, 912).setLocale("en");
    return settled(playwright.chromium().launchPersistentContext(profile, options));
  }

  private static Optional<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String firstLine(Exception e) {
    return e.getMessage().lines().findFirst().orElse(e.toString());
  }

  private static void say(String sentence) {
    // to fetch a browser takes minutes: whoever waits for the build reads why
    System.out.println(sentence);
  }
}
