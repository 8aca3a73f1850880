package city.accord.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

/** A screen that an organiser paired and hung up: backstage, or before whoever speaks. */
public final class Backstage implements AutoCloseable {

  private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(30_000);

  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(30_000);

  private final BrowserContext device;
  private final Page screen;

  /**
   * @param view {@code backstage} or {@code timer}
   */
  public Backstage(RunningSummit summit, String view, long ceremony) {
    device = summit.visitor();
    screen = device.newPage();
    screen.navigate(summit.https() + "/en/" + view + "/" + ceremony);
    assertThat(screen.locator(".crew-sheet")).hasCount(0);
    screen.getByText("Show a code").click();
  }

  /** The six digits by which it is paired. */
  public String code() {
    return screen.locator(".crew-code").innerText();
  }

  /** Waits until the screen has noticed that it is paired. */
  public void awaitRunSheet() {
    assertThat(screen.locator(".crew-sheet")).isVisible(SOON);
  }

  /** Waits until these words stand on the screen. */
  public void shows(String words) {
    assertThat(screen.locator(".crew-sheet")).containsText(words, PATIENT);
  }

  public Locator countdown() {
    return screen.locator("[data-count=left]");
  }

  public Page page() {
    return screen;
  }

  @Override
  public void close() {
    device.close();
  }
}
