package city.accord.ui.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day as it goes, from the desk to whoever watches. */
@ExtendWith(OnRunningSummit.class)
class SignageUiIT {

  private static final String SLUG = "slower-and-further";
  private static final String TITLE = "Slower, and further";
  private static final String DAY = "2036-03-22";

  /** The programme once more, but that it lies ahead. */
  @BeforeEach
  void theDaysAreYetToCome(RunningSummit summit) throws SQLException {
    run(
        summit,
        "INSERT INTO programme_release (summit_id, number, name, released_at, released_by, content)"
            + " SELECT summit_id, number + 1, 'Ahead', released_at, released_by,"
            + " REPLACE(content, '\"2016-03-', '\"2036-03-') FROM programme_release"
            + " ORDER BY number DESC LIMIT 1");
  }

  @AfterEach
  void allIsAsItWas(RunningSummit summit) throws SQLException {
    run(summit, "DELETE FROM programme_release WHERE name = 'Ahead'");
    run(summit, "DELETE FROM session_day");
  }

  @Test
  void aSessionCancelledOnTheSpotIsCancelledInPublicInCalendarsAndOnAScreenThatWasCutOff(
      RunningSummit summit) {
    try (BrowserContext hall = summit.visitor();
        BrowserContext office = summit.visitor();
        BrowserContext reader = summit.visitor()) {
      Page screen = hall.newPage();
      screen.navigate(summit.http() + "/en/signage");
      Locator session =
          screen.locator(".signage-next li", new Page.LocatorOptions().setHasText(TITLE));
      assertThat(session).isVisible();
      hall.setOffline(true);
      assertThat(screen.locator("body[data-lost]")).hasCount(1);
      assertThat(session).isVisible();

      cancel(summit, office.newPage());

      hall.setOffline(false);
      assertThat(session).containsText("Cancelled");
      assertThat(screen.locator("body[data-lost]")).hasCount(0);
      Page programme = reader.newPage();
      programme.navigate(summit.http() + "/en/programme?day=" + DAY);
      assertThat(programme.locator("[data-slug='" + SLUG + "']")).containsText("Cancelled");
      String calendar =
          reader
              .request()
              .get(summit.http() + "/open-data/en/programme.ics?session=" + SLUG)
              .text();
      assertTrue(calendar.contains("STATUS:CANCELLED"), calendar);
      assertEquals(1, Arrays.stream(calendar.split("BEGIN:VEVENT")).skip(1).count(), calendar);
    }
  }

  @Test
  void whatIsOnIsMarkedInTheProgrammeAndFollowsTheDayWhileItIsRead(RunningSummit summit)
      throws SQLException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    isFrom(now.minusSeconds(600), now.plusSeconds(3_600), summit);
    try (BrowserContext reader = summit.visitor()) {
      Page page = reader.newPage();
      page.clock().install();
      page.navigate(summit.http() + "/en/programme");
      page.locator(".days a", new Page.LocatorOptions().setHasText("Jump to now")).click();
      page.waitForURL("**#now");
      Locator session = page.locator("[data-slug='" + SLUG + "']");
      assertThat(session.locator(".day-news")).hasText("Now");
      // the star that the reader's browser put there stays when the session is shown anew
      session.locator(".star").click();
      Clerk officer = Clerk.organiser(summit);
      officer.open("/en/desk/day?day=" + LocalDate.ofInstant(now, ZoneId.of("Asia/Taipei")));
      officer.submit(
          officer.find(".room-today li:contains(" + TITLE + ") .ask input[type=submit]"));
      page.clock().fastForward(61_000);
      assertThat(session).containsText("Cancelled");
      assertThat(session.locator(".star")).hasAttribute("aria-pressed", "true");
      assertThat(page.locator(".programme-news")).isHidden();
    } finally {
      run(summit, "DELETE FROM programme_release WHERE name = 'Today'");
    }
  }

  /** One more release, in which the session is at these hours. */
  private static void isFrom(Instant from, Instant until, RunningSummit summit)
      throws SQLException {
    try (Connection database = summit.database();
        Statement statement = database.createStatement();
        ResultSet ahead =
            statement.executeQuery("SELECT content FROM programme_release WHERE name = 'Ahead'")) {
      ahead.next();
      String content =
          ahead
              .getString(1)
              .replaceFirst(
                  "(\"slug\":\"" + SLUG + "\".*?\"startsAt\":)\"[^\"]*\",\"endsAt\":\"[^\"]*\"",
                  "$1\"" + from + "\",\"endsAt\":\"" + until + "\"");
      try (PreparedStatement release =
          database.prepareStatement(
              "UPDATE programme_release SET name = 'Today', number = number + 1, content = ?"
                  + " WHERE name = 'Ahead'")) {
        release.setString(1, content);
        release.executeUpdate();
      }
    }
  }

  private static void cancel(RunningSummit summit, Page page) {
    page.navigate(summit.https() + "/en/desk/day?day=" + DAY);
    Organiser.signIn(summit, page);
    page.navigate(summit.https() + "/en/desk/day?day=" + DAY);
    Locator row =
        page.locator(".room-today li", new Page.LocatorOptions().setHasText(TITLE)).first();
    row.locator("[popovertarget]").first().click();
    page.locator(".ask:popover-open input[type=submit]").click();
    assertThat(page.locator(".message")).containsText(TITLE);
    assertThat(row).containsText("Cancelled");
  }

  private static void run(RunningSummit summit, String sql) throws SQLException {
    try (Connection database = summit.database();
        Statement statement = database.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
