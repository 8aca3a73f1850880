package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on which an organiser words a letter: wrong, previewed, tried on oneself, saved. */
@ExtendWith(OnRunningSummit.class)
class LetterTemplateUiIT {

  private static final String SUBJECT = "[id='template:subject:1:short']";
  private static final String BODY = "[id='template:body:1:long']";

  @Test
  void anOrganiserWordsALetterAndSeesWhatItsReadersGet(RunningSummit summit) {
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/mails/templates/registration-hold");
    organiser.fill(BODY, "{name}, please wait: {link}");
    organiser.press("Save");
    assertEquals(
        "The text needs {note} (English).", organiser.find(".field-error:not(:empty)").text());
    assertTrue(organiser.find(BODY).text().contains("please wait"));
    assertEquals("true", organiser.find(BODY).attr("aria-invalid"));

    organiser.fill(SUBJECT, "Not yet: {summit}");
    organiser.fill(BODY, "{name}, please wait. {note}{link} <b>{name}</b>");
    organiser.press("Preview");
    String subject = organiser.find(".letter-subject").text();
    assertTrue(subject.startsWith("Not yet: ") && !subject.contains("{"), subject);
    assertTrue(organiser.find(".letter-text").text().contains("<b>Marta Ribas</b>"));
    organiser.press("Send me this example");
    assertTrue(organiser.find(".message").text().contains("organiser@accord.example"));
    assertTrue(organiser.find(BODY).text().contains("<b>{name}</b>"));
    organiser.open("/en/desk/mails");
    assertTrue(organiser.find(".letter").text().contains("organiser@accord.example"));
    assertEquals(subject, organiser.find(".letter h2").text());

    organiser.open("/en/desk/mails/templates/invitation");
    organiser.fill("[id='template:reader']", "nobody of this name");
    organiser.press("Preview");
    assertTrue(
        organiser
            .find(".field-error:not(:empty)")
            .text()
            .contains("reaches “nobody of this name”"));
    organiser.fill("[id='template:reader']", "protocol grenoble");
    organiser.press("Preview");
    assertTrue(organiser.find(".letter-example").text().contains("protocol@grenoble.example"));
    assertTrue(organiser.find(".letter-text").text().contains("/invitation/…"));

    organiser.open("/en/desk/mails/templates/registration-hold");
    assertTrue(organiser.find(SUBJECT).val().startsWith("Your registration"));
  }
}
