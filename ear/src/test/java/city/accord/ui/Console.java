package city.accord.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ceremony officer at the console of one ceremony. */
final class Console implements AutoCloseable {

  private final BrowserContext officer;
  private final Page page;
  private final String address;

  Console(RunningSummit summit, long ceremony) {
    officer = summit.visitor();
    page = officer.newPage();
    address = summit.https() + "/en/desk/ceremonies/" + ceremony;
    page.navigate(address);
    Organiser.signIn(summit, page);
  }

  /** Issues codes for all seats without a tablet: position in precedence to code. */
  Map<Integer, String> issueCodes() {
    page.navigate(address + "/codes");
    risk("Issue all codes");
    assertThat(page.locator(".codes")).isVisible();
    page.waitForLoadState();
    Map<Integer, String> codes = new LinkedHashMap<>();
    for (Locator code : page.locator(".code").all())
      codes.put(
          Integer.parseInt(code.locator(".code-place span").innerText()),
          code.locator(".code-characters").innerText());
    page.navigate(address);
    return codes;
  }

  void rehearse() {
    act("Rehearse");
    isAt("rehearsing");
  }

  void clearRehearsal() {
    act("Clear the rehearsal");
  }

  void makeReady() {
    act("Make ready");
    isAt("ready");
  }

  void openPens() {
    risk("Open the pens");
    isAt("open");
  }

  void hold() {
    act("Hold");
    isAt("held");
  }

  void goOn() {
    act("Go on");
    isAt("open");
  }

  void seal() {
    risk("Seal");
    isAt("sealed");
  }

  void publish() {
    risk("Publish");
    isAt("published");
  }

  /** Whether it says that the server or its database is away. */
  void saysAway(String who, boolean expected) {
    assertThat(page.locator("[data-away=" + who + "]"))
        .isVisible(new IsVisibleOptions().setVisible(expected).setTimeout(30_000));
  }

  /** Keeps a picture in the build's folder, for people to look at. */
  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(System.getProperty("accord.build"), "pictures", name + ".png")));
  }

  String fingerprint() {
    return page.locator(".fingerprint code").innerText();
  }

  Page page() {
    return page;
  }

  void isAt(String state) {
    assertThat(page.locator(".way [aria-current=step]"))
        .hasText(state, new HasTextOptions().setTimeout(30_000));
  }

  private void act(String deed) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(deed).setExact(true)).click();
  }

  /** What cannot be undone asks once. */
  private void risk(String deed) {
    act(deed);
    page.locator(".ask:popover-open input[type=submit]").click();
  }

  @Override
  public void close() {
    officer.close();
  }
}
