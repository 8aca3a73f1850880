package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of the accredited press, by the link of one of them. */
@ExtendWith(OnRunningSummit.class)
class AccreditedPressUiIT {

  private static final String BEYOND =
      """
      () => [...document.querySelectorAll("main :is(p, h1, h2, dd, dt, a, input, .card)")]
        .filter((one) => !one.closest(".visually-hidden, .scrolls") && one.checkVisibility())
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.tagName + " " + one.textContent.trim().slice(0, 40))\
      """;

  @Test
  void theAccreditedPressReadsWhatIsForThemByTheirOwnLink(RunningSummit summit)
      throws SQLException {
    RawHttp reader = new RawHttp(summit.https());
    RawHttp.Answer page = reader.get("/en/registration/" + linkOf("press", summit) + "/press");
    assertEquals(200, page.status(), page.body());
    assertTrue(page.body().contains("<h1>For accredited press</h1>"), page.body());
    RawHttp.Answer other = reader.get("/en/registration/" + UUID.randomUUID() + "/press");
    assertTrue(other.body().contains("This link is not valid"), other.body());
  }

  @Test
  void whoeverIsNotOfThePressHasAPageOfTheirOwnAndNoneOfThePress(RunningSummit summit)
      throws SQLException {
    RawHttp reader = new RawHttp(summit.https());
    String link = "/en/registration/" + linkOf("delegate", summit);
    assertEquals(200, reader.get(link).status());
    assertEquals(404, reader.get(link + "/press").status());
  }

  /** What stands beyond the edge is cut off, and no scrolling leads there. */
  @Test
  void onAPhoneNothingOfTheirOwnPageIsCutOff(RunningSummit summit) throws SQLException {
    String link = "/en/registration/" + linkOf("press", summit);
    try (BrowserContext reporter = summit.visitor()) {
      Page page = reporter.newPage();
      page.setViewportSize(390, 844);
      for (String path : List.of("", "/press", "/profile", "/stars")) {
        page.navigate(summit.https() + link + path);
        page.evaluate(
            "() => document.querySelectorAll('.record dd').forEach("
                + "(one) => (one.textContent = 'a-very-long-name-of-a-reporter@paper.example'))");
        assertEquals(List.of(), page.evaluate(BEYOND), path);
      }
    }
  }

  private static String linkOf(String category, RunningSummit summit) throws SQLException {
    String token = UUID.randomUUID().toString();
    try (Connection database = summit.database();
        PreparedStatement link =
            database.prepareStatement(
                "insert into registration_link (version, attendee_id, language, token_hash, sent_at,"
                    + " expires_at) select 1, a.id, 'en', sha2(?, 256), now(), '2037-01-01'"
                    + " from attendee a join attendee_category c on c.id = a.category_id"
                    + " where c.code = ? and a.status = 'APPROVED' limit 1")) {
      link.setString(1, token);
      link.setString(2, category);
      assertEquals(1, link.executeUpdate());
    }
    return token;
  }
}
