package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two focal points without accounts, sessions or scripts, and an officer at the desk. */
@ExtendWith(OnRunningSummit.class)
class MeetingsUiIT {

  private final String harbours = "Harbour League " + System.nanoTime();
  private final String valleys = "Valley League " + System.nanoTime();

  @Test
  void twoFocalPointsAgreeOnAMeetingAndAnOfficerCallsItOff(RunningSummit summit) {
    Clerk officer = Clerk.organiser(summit);
    Clerk asker = registered(summit, officer, harbours);
    Clerk asked = registered(summit, officer, valleys);

    asker.open(asker.find("main a:contains(Bilateral meetings)").attr("href"));
    String meetings = asker.path();
    asker.open(asker.find("a:contains(Ask for a meeting)").attr("href"));
    asker.open(asker.find("a:contains(" + valleys + ")").attr("href"));
    asker.press("Send request");
    assertWrong(asker, "request:start", "request:subject");
    asker.fill("[id='request:subject']", "Salt and <b>snow</b>");
    hour(asker, "request:start", 1);
    asker.all("[name='request:interpreted']").get(0).removeAttr("checked");
    asker.all("[name='request:interpreted']").get(1).attr("checked", true);
    asker.press("Send request");
    assertWrong(asker, "request:languages");
    assertEquals("Salt and <b>snow</b>", asker.find("[id='request:subject']").val());
    asker.all("[name='request:languages']").subList(0, 2).forEach(it -> it.attr("checked", true));
    asker.press("Send request");
    assertTrue(asker.find(".message").text().contains("The request to " + valleys + " is sent"));

    asked.open(linkOfTheNewestLetter(officer));
    assertTrue(asked.find(".meeting-card").text().contains("Salt and <b>snow</b>"));
    asked.open(asked.find(".meeting-card a").attr("href"));
    asked.press("Propose");
    assertWrong(asked, "other:start");
    hour(asked, "other:start", 1);
    asked.press("Propose");
    assertTrue(asked.find(".meeting-card").text().contains("Waiting for their answer"));

    asker.open(meetings);
    asker.open(asker.find(".meeting-card a").attr("href"));
    String meeting = asker.path();
    asker.press("Accept");
    assertTrue(asker.find(".message").text().contains("is agreed"));
    assertTrue(asker.text(meetings + "/calendar.ics").contains("STATUS:CONFIRMED"));
    assertEquals(404, new Clerk(summit).look(meeting.replace(tokenIn(meetings), "nothing")));
    Clerk stranger = registered(summit, officer, "Plain League " + System.nanoTime());
    assertEquals(404, stranger.look(meeting.replace(tokenIn(meetings), tokenIn(stranger.path()))));

    officer.open("/en/desk/meetings");
    officer.open(planned(officer));
    officer.fill("[id='call-off:words']", "The room is flooded\u202e");
    officer.press("Cancel meeting");
    assertWrong(officer, "call-off:words");
    officer.fill("[id='call-off:words']", "The room is flooded");
    officer.press("Cancel meeting");
    assertTrue(officer.find(".message").text().contains("both delegations are told"));
    asked.open(asked.path());
    assertTrue(asked.find("details .meeting-card").text().contains("Cancelled"));
    assertTrue(asker.text(meetings + "/calendar.ics").contains("STATUS:CANCELLED"));
    asker.open(meeting);
    assertTrue(asker.find(".meeting-facts").text().contains("The room is flooded"));
  }

  /** Where the meeting stands in the table, on whichever day. */
  private String planned(Clerk officer) {
    for (String day : officer.all(".pills a").stream().map(it -> it.attr("href")).toList()) {
      officer.open(day);
      List<Element> found = officer.all(".booked:contains(" + harbours + ")");
      if (!found.isEmpty()) return found.get(0).attr("href");
    }
    throw new AssertionError("It is not in the table of any day");
  }

  /** Chooses one of the hours that are offered, counted from 1. */
  private static void hour(Clerk clerk, String field, int index) {
    List<Element> hours = clerk.all("[id='" + field + "'] option");
    hours.forEach(option -> option.removeAttr("selected"));
    hours.get(index).attr("selected", true);
  }

  private static void assertWrong(Clerk clerk, String... fields) {
    List<String> wrong =
        clerk.all(".field-error").stream()
            .filter(error -> !error.text().isEmpty())
            .map(error -> error.id().replace("-error", ""))
            .toList();
    assertEquals(List.of(fields), wrong);
  }

  private static String linkOfTheNewestLetter(Clerk officer) {
    officer.open("/en/desk/mails");
    String link = officer.find(".letter-links a:contains(/en/)").text();
    return link.substring(link.indexOf("/en/"));
  }

  private static String tokenIn(String path) {
    return path.replaceFirst("/en/\\w+/", "").replaceFirst("[/?].*", "");
  }

  /** An organisation that has named its head by the link of its invitation; at its own page. */
  private static Clerk registered(RunningSummit summit, Clerk officer, String place) {
    officer.open("/en/desk/delegations/new?kind=organisation");
    officer.fill("[data-field=name] [lang=en] input", place);
    officer.fill("[id$='focal-email']", "protocol@harbour.example");
    officer.press("Add delegation");
    officer.press("Invite");
    Clerk guest = new Clerk(summit);
    guest.open(linkOfTheNewestLetter(officer));
    guest.fill("[id='form:latin-given']", "Jana");
    guest.fill("[id='form:latin-family']", "Koubková");
    guest.fill("[id='form:title:1:short']", "President");
    guest.upload("[id='form:photo']", "", new byte[0], "Register");
    return guest;
  }
}
