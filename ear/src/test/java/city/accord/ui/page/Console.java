package city.accord.ui.page;

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
public final class Console implements AutoCloseable {

  private static final HasTextOptions PATIENT = new HasTextOptions().setTimeout(30_000);

  private final BrowserContext officer;
  private final Page page;
  private final Buttons buttons;
  private final String address;

  public Console(RunningSummit summit, long ceremony) {
    this(Organiser.signedIn(summit), summit.https() + "/en/desk/ceremonies/" + ceremony);
  }

  /** The console of whoever is signed in already, or is asked now who they are. */
  public Console(BrowserContext officer, String address) {
    this.officer = officer;
    this.address = address;
    page = officer.newPage();
    buttons = new Buttons(page);
    page.navigate(address);
  }

  /** Issues codes for all slots without a tablet: position in precedence to code. */
  public Map<Integer, String> issueCodes() {
    page.navigate(address + "/codes");
    buttons.pressAndConfirm("Issue all codes");
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

  /** Issues the code of a spare tablet. */
  public String issueSpareCode() {
    page.navigate(address + "/codes");
    buttons.press("Code for a spare tablet");
    String code = page.locator(".code-characters").innerText();
    page.navigate(address);
    return code;
  }

  /** Two taps: the slot's swap, and the first spare. */
  public void giveSpareTo(int slot) {
    page.locator(".slot-swap").nth(slot - 1).click();
    page.locator(".swap input").first().click();
    page.waitForURL(address);
  }

  /** Someone of the staff goes to sit beside a slot's signatory. */
  public void sendHost(int slot, String name) {
    page.locator(".slot-title a").nth(slot - 1).click();
    page.getByLabel("Name of the member of staff").fill(name);
    buttons.press("Save");
    page.waitForURL(address);
  }

  /** Lets someone else sign in the signatory's stead. */
  public void entrust(int slot, String proxy, String authority) {
    page.locator(".slot-title a").nth(slot - 1).click();
    page.locator("[data-field=proxy] [lang=en] input").fill(proxy);
    page.locator("[id$=authority]").fill(authority);
    buttons.press("Let the proxy sign");
    page.waitForURL(address);
  }

  public void rehearse() {
    buttons.press("Rehearse");
    isAt("rehearsing");
  }

  public void clearRehearsal() {
    buttons.press("Clear the rehearsal");
  }

  /** Looks at the proof of wall and paper and approves it. */
  public void approveProof() {
    page.navigate(address + "/proof");
    buttons.press("Approve the proof");
    page.waitForURL(address);
    assertThat(page.locator(".proof-state.ok")).isVisible();
  }

  /** Approves the proof where nobody has, and makes ready. */
  public void makeReady() {
    if (page.locator(".proof-state.wait").count() > 0) approveProof();
    byHand();
    buttons.press("Make ready");
    isAt("ready");
  }

  /** Lets a slot take over what its delegation has changed about its head. */
  public void takeSignatoryOver() {
    page.navigate(address);
    page.locator(".signatory-changes input[type=submit]").first().click();
    assertThat(page.locator(".signatory-changes")).hasCount(0);
  }

  public void openPens() {
    byHand();
    buttons.pressAndConfirm("Open the pens");
    isAt("open");
  }

  public void hold() {
    buttons.press("Hold");
    isAt("on hold");
  }

  public void resume() {
    buttons.press("Resume");
    isAt("open");
  }

  public void seal() {
    byHand();
    buttons.pressAndConfirm("Seal");
    isAt("sealed");
  }

  /** Shows the hall the finale, where a cue of the run sheet would have revealed it. */
  public void reveal() {
    byHand();
    buttons.press("Show the finale");
  }

  public void publish() {
    byHand();
    buttons.pressAndConfirm("Publish");
    isAt("published");
  }

  /** Whether it says that the server or its database is away. */
  public void saysAway(String who, boolean expected) {
    assertThat(page.locator("[data-away=" + who + "]"))
        .isVisible(new IsVisibleOptions().setVisible(expected).setTimeout(30_000));
  }

  /** Keeps a picture in the build's folder, for people to look at. */
  public void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(System.getProperty("accord.build"), "pictures", name + ".png")));
  }

  /** Pairs a screen by the code that it shows; the console stays where it is. */
  public Backstage pair(Backstage screen) {
    Page desk = officer.newPage();
    desk.navigate(address.replaceFirst("/ceremonies/.*", "/displays"));
    desk.getByLabel("Code on the screen").fill(screen.code());
    desk.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Pair the screen")).click();
    assertThat(desk.locator(".message")).isVisible();
    desk.close();
    screen.awaitRunSheet();
    return screen;
  }

  /** The run sheet, called from here. */
  public CueCalls cues() {
    return new CueCalls(page);
  }

  public String fingerprint() {
    return page.locator(".fingerprint code").innerText();
  }

  public Page page() {
    return page;
  }

  public void isAt(String state) {
    assertThat(page.locator(".way [aria-current=step]")).hasText(state, PATIENT);
  }

  /** Unfolds what is done without the run sheet. */
  private void byHand() {
    if (page.locator(".calls-more:not([open])").count() > 0)
      page.locator(".calls-more summary").click();
  }

  @Override
  public void close() {
    officer.close();
  }
}
