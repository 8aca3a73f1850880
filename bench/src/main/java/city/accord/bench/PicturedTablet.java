package city.accord.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** A signatory's tablet of one size and language, whose screen is kept as a picture. */
final class PicturedTablet {

  /** A screen in CSS pixels, and how many of the device's own make one: 1.5 at a zoom of 150 %. */
  record Size(String name, int width, int height, double scale) {}

  private static final int SAMPLES = 160;

  private final Path folder;
  private final String name;
  private final Page page;
  private final Pen pen;

  /** Opens the code's page, then the slot's: both are kept. */
  PicturedTablet(Hall hall, Browser browser, String language, Size size, String code) {
    folder = hall.project().resolve("target/tablets");
    name = language + "-" + size.name();
    NewContextOptions screen =
        new NewContextOptions()
            .setViewportSize(size.width(), size.height())
            .setDeviceScaleFactor(size.scale())
            .setLocale(language);
    page = browser.newContext(screen).newPage();
    pen = new Pen(page);
    page.navigate(hall.summit().http() + "/" + language + "/sign");
    picture("1-code");
    page.locator("[id$=':code']").fill("WRONGCOD");
    page.locator("[id$=':open']").click();
    page.locator(".error").first().waitFor();
    picture("2-wrong-code");
    page.locator("[id$=':code']").fill(code);
    page.locator("[id$=':open']").click();
  }

  /** The signatory reads the text and goes on to the paper. */
  void opensItsSlot() {
    page.locator("[id$='read:start']").waitFor();
    picture("3-reading");
    page.locator("[id$='read:start']").click();
    page.locator("canvas.wet").waitFor();
  }

  void writesADot() {
    page.locator(".veil[data-veil=waiting]").waitFor(hidden());
    BoundingBox paper = page.locator("canvas.wet").boundingBox();
    pen.down(paper.x + paper.width / 2, paper.y + paper.height / 2);
    pen.up(paper.x + paper.width / 2, paper.y + paper.height / 2);
    page.locator("[data-do=confirm]").click();
    page.locator("[data-dot]").waitFor();
  }

  void signs() {
    page.locator("[data-do=revise]").click();
    BoundingBox paper = page.locator("canvas.wet").boundingBox();
    for (int i = 0; i <= SAMPLES; i++) {
      double part = i / (double) SAMPLES;
      double angle = part * 9 * Math.PI;
      double x = paper.x + paper.width * (0.2 + 0.6 * part + 0.03 * Math.cos(angle));
      double y = paper.y + paper.height * (0.5 - 0.2 * Math.sin(angle) * (1 - 0.6 * part));
      if (i == 0) pen.down(x, y);
      else pen.move(x, y);
      if (i == SAMPLES) pen.up(x, y);
    }
  }

  void opensDeclining() {
    page.locator("[data-do=decline]").click();
    page.locator("#declining").waitFor();
  }

  void previews() {
    page.locator("[data-do=keep]").click();
    page.locator("[data-do=confirm]").click();
    page.locator("#confirming").waitFor();
  }

  void confirms() {
    page.locator("[data-do=commit]").click();
    page.locator("main.done").waitFor();
  }

  /** Keeps the screen; returns the state's name where the page is wider than it, or nothing. */
  String picture(String state) {
    String what = state + "-" + name;
    page.screenshot(new ScreenshotOptions().setPath(folder.resolve(what + ".png")));
    Object isWide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
    return Boolean.TRUE.equals(isWide) ? what : "";
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }
}
