package city.accord.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;

/** The part of the console by which an officer calls a run sheet cue by cue. */
public final class CueCalls {

  private static final HasTextOptions PATIENT = new HasTextOptions().setTimeout(30_000);

  private static final String RUNNING = ".cue-RUNNING strong";

  private final Page page;
  private final Buttons buttons;

  CueCalls(Page page) {
    this.page = page;
    buttons = new Buttons(page);
  }

  /** Presses GO and waits until the cue of this title runs. */
  public void go(String cue) {
    buttons.press("GO");
    runs(cue);
  }

  /** Presses GO and waits for the cue, but not until GO may be pressed again. */
  public void goWithoutRest(String cue) {
    buttons.press("GO");
    assertThat(page.locator(RUNNING)).hasText(cue, PATIENT);
  }

  /** Presses GO for a cue that cannot be undone, and confirms. */
  public void goForGood(String cue) {
    buttons.pressAndConfirm("GO");
    runs(cue);
  }

  /** Presses GO and leaves the question that it asks unanswered. */
  public void goWithoutConfirming() {
    buttons.press("GO");
    isAsked();
  }

  public void isAsked() {
    assertThat(buttons.question()).isVisible();
  }

  /** Confirms the question that is open. */
  public void confirm(String cue) {
    buttons.confirm();
    runs(cue);
  }

  /** Presses the space bar while nothing has the focus. */
  public void pressSpace() {
    page.locator(".console-head h1").click();
    awaitRest();
    page.keyboard().press("Space");
  }

  /** Switches the space bar on as GO. */
  public void armSpace() {
    page.locator("[data-arm]").click();
    assertThat(page.locator("[data-arm]")).hasAttribute("aria-checked", "true");
  }

  /** Presses the space bar after {@link #armSpace()}. */
  public void goByKey(String cue) {
    pressSpace();
    runs(cue);
  }

  /** Waits until this cue runs. */
  public void runs(String cue) {
    assertThat(page.locator(RUNNING)).hasText(cue, PATIENT);
    awaitRest();
  }

  /** GO rests for a moment after each call. */
  private void awaitRest() {
    assertThat(page.locator("body[data-resting], body[data-busy]")).hasCount(0);
  }

  /** Asserts the refusal that the officer who pressed sees. */
  public void isTold(String refusal) {
    assertThat(page.locator("#told .error")).containsText(refusal);
  }

  /** Sends a message to the speaker. */
  public void say(String line) {
    Locator field = page.getByLabel("Text for the speaker");
    field.fill(line);
    buttons.press("Send");
    showsMessage(line);
    assertThat(field).hasValue("");
  }

  /** Waits until the console shows this message to the speaker. */
  public void showsMessage(String line) {
    assertThat(page.locator(".said q")).hasText(line, PATIENT);
  }
}
