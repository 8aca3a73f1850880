package city.accord.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The programme on a page of another site, by the two lines of docs/api.md. */
@ExtendWith(OnRunningSummit.class)
class EmbeddedProgrammeUiIT {

  private HttpServer elsewhere;

  /** Another site on this machine: a browser lets no page from the internet ask anything here. */
  @BeforeEach
  void startAnotherSite() throws IOException {
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.start();
  }

  @AfterEach
  void stopIt() {
    elsewhere.stop(0);
  }

  @Test
  void itShowsTheDayThatIsAskedForAsTheSummitsOwnPagesWriteIt(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Page page = embedding(visitor, summit, "lang=\"en\" day=\"2016-03-22\"");
      Locator days = page.locator("accord-programme h3");
      assertThat(days).hasText(Pattern.compile("Tuesday,? 22 March 2016"));
      Locator talk = page.locator("accord-programme li", with("Slower, and further"));
      assertThat(talk.locator("time")).hasText("09:45–10:15");
      assertThat(talk.locator("small")).hasText("Main Hall · Élodie Garnier-Roux");
      talk.locator("a").click();
      assertTrue(page.url().endsWith("/en/programme/slower-and-further"), page.url());
    }
  }

  /** A title in another language than the page's may run the other way. */
  @Test
  void whatIsWrittenInAnyLanguageIsSetApart(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Page page = embedding(visitor, summit, "lang=\"zh-Hant\" room=\"論壇廳\"");
      assertThat(page.locator("accord-programme h3").first()).hasText("2016年3月22日 星期二");
      Locator talk = page.locator("accord-programme li", with("城市的資料屬於誰？"));
      assertThat(talk.locator("small")).hasText("論壇廳 · Harriet Ashcombe、Aishah Rahim、何其昌");
      assertEquals(
          talk.locator("a, small").allInnerTexts().toString().replaceAll("[^\\p{L}]", ""),
          talk.locator("bdi").allInnerTexts().toString().replaceAll("[^\\p{L}]", ""));
    }
  }

  private static Page.LocatorOptions with(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private Page embedding(BrowserContext visitor, RunningSummit summit, String attributes) {
    Page page = visitor.newPage();
    String lines =
        "<!doctype html><title>News</title><script type=\"module\" src=\""
            + summit.http()
            + "/resources/js/accord-programme.js\"></script><accord-programme "
            + attributes
            + "></accord-programme>";
    byte[] body = lines.getBytes(UTF_8);
    elsewhere.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    page.navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort());
    return page;
  }
}
