package city.accord.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.Clerk;
import city.accord.testing.Device;
import city.accord.testing.Pen;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SameSiteAttribute;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A signatory's tablet: opened by a code, then read, written on with a pen, and confirmed. */
public final class Tablet implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 60_000;

  private static final String KEPT =
      """
      points => new Promise((done, failed) => {
        const opening = indexedDB.open('accord-ink');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('chunks').objectStore('chunks').getAll();
          all.onerror = () => failed(all.error);
          all.onsuccess = () => {
            database.close();
            done(all.result.reduce((sum, chunk) => sum + chunk.points.length, 0) >= points);
          };
        };
      })""";

  private final AutoCloseable device;
  private final String address;
  private Page page;
  private Pen pen;
  private final List<List<List<Integer>>> written = new ArrayList<>();
  private Signature signature;
  private long seed;

  /**
   * @param address where the server is reached, which may be through a cable of its own
   */
  public Tablet(RunningSummit summit, String address, String code) {
    this(summit, address);
    pair(code);
    pen = new Pen(summit, page);
  }

  private Tablet(RunningSummit summit, String address) {
    this(browser(summit), address);
  }

  private Tablet(BrowserContext browser, String address) {
    this(browser, browser.newPage(), address);
  }

  private Tablet(AutoCloseable device, Page page, String address) {
    this.device = device;
    this.page = page;
    this.address = address;
  }

  /** A tablet that stands by: {@link #awaitSlot()} before it is written on. */
  public static Tablet spare(RunningSummit summit, String address, String code) {
    Tablet tablet = new Tablet(summit, address);
    tablet.redeem(code);
    assertThat(tablet.network()).hasAttribute("data-state", "on");
    tablet.pen = new Pen(summit, tablet.page);
    tablet.seed = code.hashCode();
    return tablet;
  }

  private static BrowserContext browser(RunningSummit summit) {
    NewContextOptions tablet = new NewContextOptions().setViewportSize(1368, 912).setLocale("en");
    // no test is about how its paper pulses, which twelve of them draw sixty times a second
    return summit.visitor(tablet.setReducedMotion(ReducedMotion.REDUCE));
  }

  /** The tablet of this code, whose signatory read the text; {@link #load} shows the paper. */
  public static Tablet ofReader(RunningSummit summit, String address, String code) {
    Tablet tablet = paired(summit, address, token(summit, code));
    tablet.seed = code.hashCode();
    return tablet;
  }

  /** Opens a slot by its code and reads the text, without a browser. */
  static String token(RunningSummit summit, String code) {
    Clerk signatory = new Clerk(summit);
    signatory.open("/en/sign/" + code);
    signatory.submit(signatory.find("[name$=':open']"));
    signatory.submit(signatory.find("[name='read:start']"));
    return signatory.cookie("accord-tablet");
  }

  /** Has its slot already, and a signatory who read the text; {@link #load} shows the paper. */
  public static Tablet paired(RunningSummit summit, String address, String token) {
    BrowserContext browser = browser(summit);
    browser.addCookies(List.of(cookie(address, token)));
    Tablet tablet = new Tablet(browser, address);
    tablet.pen = new Pen(summit, tablet.page);
    return tablet;
  }

  /** The same with a browser of its own, which was switched off and on again since. */
  public static Tablet paired(Device device, String address, String token) {
    device.page().context().addCookies(List.of(cookie(address, token)));
    device.close();
    device.start();
    Tablet tablet = new Tablet(device, device.page(), address);
    tablet.pen = new Pen(device.devTools(), tablet.page);
    return tablet;
  }

  private static Cookie cookie(String address, String token) {
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    String prefix = address.startsWith("https:") ? "__Host-" : "";
    return new Cookie(prefix + "accord-tablet", token)
        .setUrl(address)
        .setExpires(tomorrow.getEpochSecond())
        .setHttpOnly(true)
        .setSecure(true)
        .setSameSite(SameSiteAttribute.STRICT);
  }

  /** Begins to open its page; {@link #awaitOpen} waits until it is there. */
  public void load() {
    page.navigate(address + "/sign", new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
  }

  private void redeem(String code) {
    page.navigate(address + "/sign");
    page.locator("[id$=':code']").fill(code);
    page.locator("[id$=':open']").click();
  }

  /** Waits for its slot and goes on from the text, if that was not read before, to the paper. */
  public void awaitSlot() {
    Locator start = page.locator("[id$='read:start']");
    assertThat(start.or(paper())).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    if (start.isVisible()) start.click();
    assertThat(paper()).isVisible();
  }

  /** Waits until the desk sees that all of the ink is stored. */
  public void awaitStored(Page console) {
    assertThat(console.locator(".slot-INKING .slot-sign"))
        .containsText("all stored", new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
  }

  private void pair(String code) {
    redeem(code);
    page.locator("[id$='read:start']").click();
    assertThat(paper()).isVisible();
    seed = code.hashCode();
  }

  /** Opens its page after its browser has started again. */
  public void reopen(Device device) {
    page = device.page();
    page.navigate(address + "/sign");
    assertThat(paper()).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    pen = new Pen(device.devTools(), page);
  }

  /** Waits until the server hears from it. */
  public void awaitConnected() {
    assertThat(network())
        .hasAttribute("data-state", "on", new HasAttributeOptions().setTimeout(PATIENCE_MILLIS));
  }

  /** Waits until the pens are open and the paper is free. */
  public void awaitOpen() {
    page.waitForLoadState();
    for (Locator veil : page.locator(".veil").all())
      assertThat(veil).isHidden(new IsHiddenOptions().setTimeout(PATIENCE_MILLIS));
    awaitConnected();
    signature = new Signature(paper().boundingBox(), seed++);
  }

  /** Writes one stroke; may run beside other tablets' writing. */
  public void write(int samples, double from, double to) {
    List<Pen.At> places = signature.stroke(samples, from, to);
    written.add(signature.points(places));
    pen.draw(places);
  }

  /** Writes the first part of a stroke and leaves the pen on the paper. */
  public void beginStroke(int samples, double from, double to) {
    List<Pen.At> places = signature.stroke(samples, from, to);
    written.add(new ArrayList<>(signature.points(places)));
    pen.press(places.get(0));
    pen.move(places.subList(1, samples));
    pen.await();
  }

  /** Waits until the page has seen so many samples of the strokes since it was opened. */
  public void awaitSeen(long samples) {
    pen.awaitSeen(samples);
  }

  /** Waits until its own disk holds so many points that the server has not yet. */
  public void awaitKept(int points) {
    page.waitForFunction(KEPT, points);
  }

  /** Sets its clock forward, or back. */
  public void moveClock(int hours) {
    page.evaluate(
        "hours => { const now = Date.now; Date.now = () => now() + hours * 3600e3; }", hours);
  }

  /** Draws on where {@link #beginStroke} stopped, and lifts the pen; to whatever still listens. */
  public void endStroke(int samples, double from, double to) {
    List<Pen.At> places = signature.stroke(samples, from, to);
    written.get(written.size() - 1).addAll(signature.points(places));
    pen.move(places);
    pen.lift(places.get(samples - 1));
    pen.await();
  }

  /** Loads the page anew, as an anxious assistant does. */
  public void reload() {
    page.reload();
    awaitOpen();
  }

  public void confirm() {
    pressConfirm();
    awaitConfirmed();
  }

  public void pressConfirm() {
    page.locator("[data-do=confirm]").click();
    page.locator("[data-do=commit]").click();
  }

  public void awaitConfirmed() {
    assertThat(page.locator("main.done .chop"))
        .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
  }

  public void askForHelp() {
    page.locator("[id='help:ask']").click();
    assertThat(page.locator(".bar .asked")).isVisible();
  }

  public void decline(String reason) {
    page.locator("[data-do=decline]").click();
    page.locator("[id$='decline:reason']").fill(reason);
    page.locator("#declining input[type=submit]").click();
    assertThat(page.locator("main.done")).isVisible();
  }

  /** Signs by the keyboard: the name as it stands in the field. */
  public void typeName() {
    page.locator("details.keyboard summary").click();
    page.locator("[data-do=type]").click();
    assertThat(page.locator(".typed")).isVisible();
  }

  /** What the pen has written, in the tablet's own integers. */
  public List<List<List<Integer>>> written() {
    return written;
  }

  public Locator network() {
    return page.locator("#network");
  }

  public Page page() {
    return page;
  }

  private Locator paper() {
    return page.locator("canvas.wet");
  }

  @Override
  public void close() {
    pen.close();
    try {
      device.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
