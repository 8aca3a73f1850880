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
  private final String address;

  public Console(RunningSummit summit, long ceremony) {
    this(Organiser.signedIn(summit), summit.https() + "/en/desk/ceremonies/" + ceremony);
  }

  /** The console of whoever is signed in already, or is asked now who they are. */
  public Console(BrowserContext officer, String address) {
    this.officer = officer;
    this.address = address;
    page = officer.newPage();
    page.navigate(address);
  }

  /** Issues codes for all slots without a tablet: position in precedence to code. */
  public Map<Integer, String> issueCodes() {
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

  /** Issues the code of a spare tablet. */
  public String issueSpareCode() {
    page.navigate(address + "/codes");
    act("Code for a spare tablet");
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
    act("Save");
    page.waitForURL(address);
  }

  /** Lets someone else sign in the signatory's stead. */
  public void entrust(int slot, String proxy, String authority) {
    page.locator(".slot-title a").nth(slot - 1).click();
    page.locator("[data-field=proxy] [lang=en] input").fill(proxy);
    page.locator("[id$=authority]").fill(authority);
    act("Let the proxy sign");
    page.waitForURL(address);
  }

  public void rehearse() {
    act("Rehearse");
    isAt("rehearsing");
  }

  public void clearRehearsal() {
    act("Clear the rehearsal");
  }

  /** Looks at the proof of wall and paper and approves it. */
  public void approveProof() {
    page.navigate(address + "/proof");
    act("Approve the proof");
    page.waitForURL(address);
    assertThat(page.locator(".proof-state.ok")).isVisible();
  }

  /** Approves the proof where nobody has, and makes ready. */
  public void makeReady() {
    if (page.locator(".proof-state.wait").count() > 0) approveProof();
    byHand();
    act("Make ready");
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
    risk("Open the pens");
    isAt("open");
  }

  public void hold() {
    act("Hold");
    isAt("held");
  }

  public void resume() {
    act("Go on");
    isAt("open");
  }

  public void seal() {
    byHand();
    risk("Seal");
    isAt("sealed");
  }

  /** Shows the hall the finale, where a cue of the run sheet would have revealed it. */
  public void reveal() {
    byHand();
    act("Show the finale");
  }

  public void publish() {
    byHand();
    risk("Publish");
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

  /** Presses GO and waits until the cue of this title runs. */
  public void go(String cue) {
    act("GO");
    runs(cue);
  }

  /** Presses GO for what cannot be taken back: it asks once. */
  public void goForGood(String cue) {
    risk("GO");
    runs(cue);
  }

  /** Presses GO and thinks about the question that it asks. */
  public void goAndThink() {
    act("GO");
    isAsked();
  }

  public void isAsked() {
    assertThat(question()).isVisible();
  }

  /** Answers the question at last. */
  public void answer(String cue) {
    answerYes();
    runs(cue);
  }

  /** Presses the space bar while nothing has the focus. */
  public void pressSpace() {
    page.locator(".console-head h1").click();
    awaitRest();
    page.keyboard().press("Space");
  }

  /** Says that the space bar is GO. */
  public void armSpace() {
    page.locator("[data-arm]").click();
    assertThat(page.locator("[data-arm]")).hasAttribute("aria-checked", "true");
  }

  /** Presses the key that is GO once it was armed. */
  public void goByKey(String cue) {
    pressSpace();
    runs(cue);
  }

  /** Whether this cue runs. */
  public void runs(String cue) {
    assertThat(page.locator(".cue-RUNNING strong")).hasText(cue, PATIENT);
    awaitRest();
  }

  /** GO rests for a moment after each call. */
  private void awaitRest() {
    assertThat(page.locator("body[data-resting], body[data-busy]")).hasCount(0);
  }

  /** What the console says to the one who pressed. */
  public void isTold(String refusal) {
    assertThat(page.locator("#told .error")).containsText(refusal);
  }

  /** Pairs a screen by the code that it shows; the console stays where it is. */
  public Backstage pair(Backstage screen) {
    Page desk = officer.newPage();
    desk.navigate(address.replaceFirst("/ceremonies/.*", "/displays"));
    desk.getByLabel("Code on the screen").fill(screen.code());
    desk.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Pair the screen")).click();
    assertThat(desk.locator(".message")).isVisible();
    desk.close();
    screen.awaitSheet();
    return screen;
  }

  /** Puts a line before whoever speaks. */
  public void say(String line) {
    Locator field = page.getByLabel("Text for the speaker");
    field.fill(line);
    act("Send");
    hears(line);
    assertThat(field).hasValue("");
  }

  /** Whether this line stands before whoever speaks. */
  public void hears(String line) {
    assertThat(page.locator(".said q")).hasText(line, PATIENT);
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

  private void act(String deed) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(deed).setExact(true)).click();
  }

  /** What cannot be undone asks once. */
  private void risk(String deed) {
    act(deed);
    answerYes();
  }

  private Locator question() {
    return page.locator(".ask:popover-open");
  }

  private void answerYes() {
    question().locator("input[type=submit]").click();
  }

  @Override
  public void close() {
    officer.close();
  }
}
