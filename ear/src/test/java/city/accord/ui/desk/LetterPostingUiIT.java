package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Quiet hours and reminders as an organiser sets them, half and wrong first. */
@ExtendWith(OnRunningSummit.class)
class LetterPostingUiIT {

  @Test
  void whatIsHalfOrWrongIsSaidAtItsFieldAndStays(RunningSummit summit) {
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/mails/posting");
    organiser.fill("[id='posting:quiet-from']", "22:30");
    organiser.press("Save");
    assertEquals("true", organiser.find("[id='posting:quiet-until']").attr("aria-invalid"));
    assertEquals("22:30", organiser.find("[id='posting:quiet-from']").val());
    organiser.fill("[id='posting:quiet-from']", "late");
    organiser.press("Save");
    assertEquals("true", organiser.find("[id='posting:quiet-from']").attr("aria-invalid"));

    organiser.open("/en/desk/delegations/invite");
    organiser.fill("[id='reminders:after-days']", "99");
    organiser.press("Save");
    assertEquals(
        "Choose 1 to 60 days.", organiser.find("[id='reminders:after-days-error']").text());
    assertEquals("99", organiser.find("[id='reminders:after-days']").val());
    organiser.fill("[id='reminders:after-days']", "soon");
    organiser.press("Save");
    assertTrue(organiser.find("[id='reminders:after-days-error']").hasText());
  }
}
