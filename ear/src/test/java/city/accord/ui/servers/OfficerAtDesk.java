package city.accord.ui.servers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import city.accord.testing.Cable;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;

/** An officer who fills in a form at whichever server the load balancer leads to. */
final class OfficerAtDesk implements AutoCloseable {

  private static final String NAME = "Harbour League";

  private final Cable balancer;
  private final BrowserContext browser;
  private final Page page;

  OfficerAtDesk(RunningSummit summit, OneServer first) {
    balancer = new Cable(first.port());
    browser = summit.visitor();
    page = browser.newPage();
    page.navigate(address("/en/desk/delegations/new?kind=organisation"));
    Organiser.signIn(summit, page);
    name().fill(NAME);
    page.locator("[id$='focal-email']").fill("protocol@harbour.example");
  }

  /** Their server has died: all that they notice is that they have to press the button again. */
  void goOnAt(OneServer other) {
    balancer.leadTo(other.port());
    save();
    assertThat(page.locator(".message.error")).containsText("expired");
    assertThat(name()).hasValue(NAME);
    save();
    assertThat(page.locator("main h1")).containsText(NAME);
  }

  void signOut() {
    page.locator(".sign-out input[type=submit]").click();
    page.waitForURL("**/en");
    page.navigate(address("/en/desk"));
    assertFalse(page.locator(".sign-out").isVisible());
    assertThat(page.getByLabel("Password")).isVisible();
  }

  private Locator name() {
    return page.locator("[data-field=name] [lang=en] input");
  }

  private void save() {
    page.locator("main input[type=submit]").click();
  }

  private String address(String path) {
    return "http://localhost:" + balancer.port() + path;
  }

  @Override
  public void close() throws IOException {
    browser.close();
    balancer.cut();
    balancer.close();
  }
}
