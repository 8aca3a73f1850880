package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an operator's monitor asks. */
@ExtendWith(OnRunningSummit.class)
class HealthUiIT {

  @Test
  void aRunningServerIsHealthyInAllItsParts(RunningSummit summit) {
    try (BrowserContext monitor = summit.visitor()) {
      APIResponse answer = monitor.request().get(summit.http() + "/health");
      assertEquals(200, answer.status());
      assertEquals("no-store", answer.headers().get("cache-control"));
      assertEquals(
          "{\"status\":\"up\",\"parts\":"
              + "{\"database\":\"up\",\"disk\":\"up\",\"escrow\":\"up\",\"keystore\":\"up\",\"nats\":\"up\",\"passport\":\"up\",\"schema\":\"up\"}}",
          answer.text());
    }
  }
}
