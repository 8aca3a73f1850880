package city.accord.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.RunningSummit;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** The hall's big screen. */
public final class Wall implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 60_000;
  private static final Path PICTURES = Path.of(System.getProperty("accord.build"), "pictures");

  private final BrowserContext screen;
  private final Page page;

  /** The screen of whichever ceremony is next. */
  public Wall(RunningSummit summit) {
    this(summit, "/wall");
  }

  /** The screen of one ceremony. */
  public Wall(RunningSummit summit, long ceremony) {
    this(summit, "/wall/" + ceremony);
  }

  private Wall(RunningSummit summit, String address) {
    this(
        summit.visitor(new NewContextOptions().setViewportSize(1920, 1080)),
        summit.https() + address);
  }

  private Wall(BrowserContext screen, String address) {
    this.screen = screen;
    page = screen.newPage();
    page.navigate(address);
  }

  /** The screen at an address of its own, as through a proxy. */
  public static Wall at(RunningSummit summit, String address) {
    return new Wall(summit.visitor(new NewContextOptions().setViewportSize(1920, 1080)), address);
  }

  public void isAt(String stage) {
    assertThat(page.locator("#wall:not(.behind)[data-stage=" + stage + "]"))
        .hasCount(1, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
  }

  /** Waits until so many slots have settled. */
  public void awaitConfirmed(int slots) {
    assertThat(page.locator("#wall:not(.behind) [data-slot][data-slot-state=confirmed]"))
        .hasCount(slots, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
  }

  /** Waits until so many slots show ink. */
  public void awaitInk(int slots) {
    assertThat(page.locator("#wall:not(.behind) [data-slot][data-ink=some]"))
        .hasCount(slots, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
  }

  /** What each slot's paper shows, by the slot's number: every pixel of its dry ink. */
  private Map<String, String> papers() {
    Map<String, String> papers = new LinkedHashMap<>();
    for (Locator slot : page.locator("#wall:not(.behind) [data-slot]").all())
      papers.put(
          slot.getAttribute("data-slot"),
          (String) slot.locator("canvas.dry").evaluate("paper => paper.toDataURL()"));
    return papers;
  }

  /** Shows the same ink as another wall, once its letters have come and everything has its size. */
  public void awaitPapersOf(Wall other) {
    try {
      page.waitForCondition(() -> papers().equals(other.papers()));
    } catch (TimeoutError e) {
      assertEquals(other.papers(), papers());
    }
  }

  /** How many slots show any ink. */
  public long written() {
    return page.locator("#wall:not(.behind) [data-slot]").all().stream()
        .filter(
            slot ->
                (boolean)
                    slot.locator("canvas.dry")
                        .evaluate(
                            "paper => paper.getContext('2d').getImageData(0, 0, paper.width,"
                                + " paper.height).data.some(channel => channel > 0)"))
        .count();
  }

  /**
   * Waits until a phone in the tenth row reads a code with an address that ends so. It is twelve
   * metres from a screen that is five metres wide; of the 1,920 pixels in a line of its picture of
   * 69 degrees, the screen takes 582.
   */
  public void awaitCodeForTheTenthRow(String end) {
    page.waitForCondition(() -> read(582).endsWith(end));
  }

  /**
   * What a reader of codes finds in a picture of the wall that is so many pixels wide; "" for
   * nothing.
   */
  private String read(int width) {
    try {
      BufferedImage whole = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
      int height = whole.getHeight() * width / whole.getWidth();
      BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      seen.createGraphics()
          .drawImage(
              whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
      int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
      LuminanceSource light = new RGBLuminanceSource(width, height, pixels);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (ReaderException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that the hall can read. */
  public String says() {
    return page.locator("body").innerText();
  }

  /** Switches the screen off and on. */
  public void reload() {
    page.reload();
  }

  /** Sets its clock forward, or back. */
  public void moveClock(int hours) {
    page.evaluate(
        "hours => { const now = Date.now; Date.now = () => now() + hours * 3600e3; }", hours);
  }

  /** Keeps a picture in the build's folder, for people to look at. */
  public void picture(String name) {
    page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  /** Keeps a file beside the pictures. */
  public void keep(String name, byte[] file) throws IOException {
    Files.write(PICTURES.resolve(name), file);
  }

  @Override
  public void close() {
    screen.close();
  }
}
