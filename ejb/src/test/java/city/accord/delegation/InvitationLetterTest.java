package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.letter.LetterTemplate;
import city.accord.letter.LetterText;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an invitation says, whatever the names in it look like. */
class InvitationLetterTest {

  private static final String TOKEN = "the-token";

  @Test
  void aNameThatLooksLikeAPlaceholderIsNotFilledIn() {
    LetterText letter = letter("{link} '{host}' {0,date} %s ${token} #{token}");
    assertTrue(
        letter.body().contains("{link} '{host}' {0,date} %s ${token} #{token}"), letter.body());
    assertEquals(2, links(letter.body()), "the link stands once in each language");
    assertFalse(letter.subject().contains(TOKEN));
  }

  @Test
  void everyLinkOfALetterLeadsToThisServer() {
    for (String link : letter("Jana Koubková").body().split("(?=https?://)"))
      if (link.startsWith("http")) assertTrue(link.startsWith("http://localhost:8080/"), link);
  }

  private static int links(String body) {
    return body.split(TOKEN, -1).length - 1;
  }

  private static LetterText letter(String name) {
    LocalizedText text = LocalizedText.of("臺北", "Taipei");
    LocalDate day = LocalDate.of(2016, 3, 22);
    Summit summit =
        new Summit(
            new DescribeSummit(
                text,
                text,
                text,
                text,
                text,
                day,
                day,
                ZoneId.of("Asia/Taipei"),
                List.of(Language.EN, Language.ZH_HANT)));
    Delegation pisek =
        new Delegation(
            1,
            Represented.organisation(LocalizedText.of(Language.EN, "Písek"), LocalizedText.EMPTY),
            true);
    pisek.nameFocalPoint(new FocalPoint(name, "protocol@pisek.example", null, Language.EN));
    InvitationLetter letter = new InvitationLetter(pisek, TOKEN, day);
    LetterTemplate own = new LetterTemplate(LocalizedText.EMPTY, LocalizedText.EMPTY);
    return InvitationLetter.KIND.write(own, summit, Language.EN, letter::values);
  }
}
