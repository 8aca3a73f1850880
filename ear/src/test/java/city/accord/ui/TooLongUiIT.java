package city.accord.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sends more than is taken is told so in words. */
@ExtendWith(OnRunningSummit.class)
class TooLongUiIT {

  @TempDir static Path place;

  @Test
  void aCopyThatIsFarTooLargeIsRefusedWithoutScript(RunningSummit summit) throws IOException {
    Path copy = Files.write(place.resolve("copy.pdf"), new byte[40 << 20]);
    NewContextOptions plain = new NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext reader = summit.visitor(plain)) {
      Page page = reader.newPage();
      page.navigate(summit.https() + "/en/verify");
      page.locator("#copy").setInputFiles(copy);
      page.locator("form.drop button[type=submit]").click();
      assertThat(page.locator("section.answer h2")).containsText("Too large");
    }
  }

  @Test
  void aFormWithoutFilesIsNotBufferedWithoutBound(RunningSummit summit) {
    try (BrowserContext reader = summit.visitor()) {
      RequestOptions long_ =
          RequestOptions.create()
              .setHeader("Content-Type", "application/x-www-form-urlencoded")
              .setData("name=" + "a".repeat(12 << 20));
      APIResponse answer = reader.request().post(summit.https() + "/en/sign-in", long_);
      assertEquals(413, answer.status());
    }
  }

  @Test
  void aFormThatDoesNotSayHowLongItIsIsNotRead(RunningSummit summit) throws Exception {
    InputStream endless = new ByteArrayInputStream("name=someone".getBytes(UTF_8));
    HttpRequest form =
        HttpRequest.newBuilder(URI.create(summit.http() + "/en/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofInputStream(() -> endless))
            .build();
    assertEquals(
        411, HttpClient.newHttpClient().send(form, BodyHandlers.discarding()).statusCode());
  }
}
