package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journalist asks for statements by mail, confirms the address, and leaves by the mail program.
 */
@ExtendWith(OnRunningSummit.class)
class PressListUiIT {

  private static final String EMAIL = "ines@harbour-times.example";

  @Test
  void aJournalistSubscribesAndLeavesWithOneClick(RunningSummit summit) throws SQLException {
    Clerk journalist = new Clerk(summit);
    journalist.open("/en/press-list");
    journalist.press("Subscribe");
    assertEquals("true", journalist.find("input[type=email]").attr("aria-invalid"));
    journalist.fill("input[type=email]", "ines at harbour");
    journalist.press("Subscribe");
    assertEquals("true", journalist.find("input[type=email]").attr("aria-invalid"));
    assertEquals("ines at harbour", journalist.find("input[type=email]").val());
    journalist.fill("input[type=email]", EMAIL);
    journalist.press("Subscribe");
    assertEquals("Please look into your mailbox", journalist.find("h1").text());

    String token = token(summit);
    journalist.open("/en/press-list/" + token);
    journalist.press("Yes, subscribe");
    assertEquals("You are on the list", journalist.find("h1").text());

    RawHttp program = new RawHttp(summit.http());
    assertEquals(400, program.post("/press-list/" + token, "other=1").status());
    assertEquals(
        "/en/press-list/" + token,
        program.get("/press-list/" + token).header("Location").replaceFirst("https?://[^/]*", ""));
    assertEquals(200, journalist.look("/en/press-list/" + token), "looking changes nothing");
    assertEquals(204, program.post("/press-list/" + token, "List-Unsubscribe=One-Click").status());
    assertEquals(404, journalist.look("/en/press-list/" + token));
    assertEquals(204, program.post("/press-list/" + token, "List-Unsubscribe=One-Click").status());
  }

  private static String token(RunningSummit summit) throws SQLException {
    try (Connection database = summit.database();
        PreparedStatement query =
            database.prepareStatement("SELECT body FROM mail WHERE recipient = ?")) {
      query.setString(1, EMAIL);
      ResultSet found = query.executeQuery();
      assertTrue(found.next(), "no letter was written");
      Matcher link = Pattern.compile("/press-list/([\\w-]{43})").matcher(found.getString(1));
      assertTrue(link.find(), found.getString(1));
      return link.group(1);
    }
  }
}
