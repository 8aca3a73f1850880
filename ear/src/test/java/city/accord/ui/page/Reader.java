package city.accord.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.RunningSummit;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** A journalist far away: takes the signed declaration and checks any copy of it. */
public final class Reader implements AutoCloseable {

  private final BrowserContext journalist;
  private final Page page;
  private final String address;

  public Reader(RunningSummit summit) {
    journalist = summit.visitor();
    page = journalist.newPage();
    address = summit.https();
  }

  /** The signed PDF, by the link on the declaration's page. */
  public byte[] download(String declaration) {
    page.navigate(address + "/en/declaration/" + declaration);
    String link = page.locator("a[href$='.pdf']").first().getAttribute("href");
    APIResponse answer = journalist.request().get(address + link);
    assertEquals(200, answer.status());
    assertEquals("application/pdf", answer.headers().get("content-type"));
    return answer.body();
  }

  /** What the verify page says of a copy: genuine, altered or unknown. */
  public String verify(byte[] copy) {
    page.navigate(address + "/en/verify");
    page.locator("#copy").setInputFiles(new FilePayload("copy.pdf", "application/pdf", copy));
    page.locator("form.drop button[type=submit]").click();
    assertThat(page.locator("section.answer")).isVisible();
    return page.locator("section.answer").getAttribute("class").replace("answer", "").strip();
  }

  /** The fingerprint that the verify page shows, without its gaps. */
  public String verifiedFingerprint() {
    return page.locator("section.answer .fingerprint").innerText().replaceAll("\\s+", "");
  }

  @Override
  public void close() {
    journalist.close();
  }
}
