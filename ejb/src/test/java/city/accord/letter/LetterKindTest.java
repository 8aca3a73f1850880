package city.accord.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Refused;
import city.accord.letter.LetterTemplate.HalfATemplate;
import city.accord.letter.LetterTemplate.PlaceholderMissing;
import city.accord.letter.LetterTemplate.UnknownPlaceholder;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A letter by the standard template, and by one that organisers have written. */
class LetterKindTest {

  private static final Language FRENCH = Language.of("fr");
  private static final LocalizedText NAME = LocalizedText.of("海港城市", "Harbour Cities");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 8);
  private static final LetterKind KIND =
      new LetterKind(
          "invitation",
          "city.accord.delegation.letters",
          "invitation",
          EnumSet.of(
              Placeholder.NAME, Placeholder.DELEGATION, Placeholder.VALID_UNTIL, Placeholder.LINK));

  @Test
  void theReadersLanguageComesFirstAndEachLanguageOfTheSummitFollows() {
    LetterText letter = letter(LetterTemplate.NONE, Language.EN, Language.ZH_HANT, Language.EN);
    assertEquals("Invitation: Harbour Cities · 邀請函：海港城市", letter.subject());
    assertTrue(letter.body().startsWith("Dear Ada,\n"), letter.body());
    assertTrue(letter.body().contains("\n\n— — —\n\nAda 您好："), letter.body());
    assertEquals(Language.EN, letter.language());
  }

  @Test
  void noLetterSpeaksALanguageThatIsNeitherTheReadersNorTheSummits() {
    LetterText letter = letter(LetterTemplate.NONE, FRENCH, FRENCH, Language.EN);
    assertEquals("Invitation: Harbour Cities", letter.subject());
    assertFalse(letter.body().contains("— — —"), letter.body());
    assertEquals(Language.EN, letter.language());
  }

  @Test
  void whereTheReadersLanguageHasNoTemplateEnglishComesFirst() {
    LetterText letter = letter(LetterTemplate.NONE, FRENCH, Language.ZH_HANT);
    assertEquals("Invitation: Harbour Cities · 邀請函：海港城市", letter.subject());
  }

  @Test
  void anOwnTemplateHoldsInItsLanguageAndTheStandardOneInOthers() {
    LetterTemplate own =
        new LetterTemplate(
            LocalizedText.of(FRENCH, "Invitation à {summit}"),
            LocalizedText.of(FRENCH, "{name}, venez : {link}"));
    own.require(KIND);
    LetterText letter = letter(own, FRENCH, Language.EN, FRENCH);
    assertEquals("Invitation à Harbour Cities · Invitation: Harbour Cities", letter.subject());
    assertTrue(letter.body().startsWith("Ada, venez : https://a.example/fr\n"), letter.body());
    assertEquals(FRENCH, letter.language());
  }

  @Test
  void everyStandardTemplateIsOneThatAnOrganiserCouldSave() {
    KIND.standard().require(KIND);
  }

  @Test
  void aTemplateByWhichNoLetterCanBeWrittenIsRefused() {
    refused(HalfATemplate.class, "Come", "");
    refused(HalfATemplate.class, "", "Come: {link}");
    refused(UnknownPlaceholder.class, "Come", "{nam}, come: {link}");
    refused(UnknownPlaceholder.class, "Come", "{category}: {link}");
    refused(UnknownPlaceholder.class, "Come: {link}", "{link}");
    refused(PlaceholderMissing.class, "Come", "{name}, come");
  }

  @Test
  void aLetterThatLeavesBeforeVenueAndHostAreKnownHasNoGaps() {
    DescribeSummit early =
        new DescribeSummit(
            NAME,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            DAY,
            DAY,
            ZoneId.of("Asia/Taipei"),
            List.of(Language.EN, Language.ZH_HANT));
    Summit summit = new Summit(early);
    assertEquals(EnumSet.allOf(Summit.Unsaid.class), summit.unsaid());
    String body = letter(summit, LetterTemplate.NONE, Language.EN).body();
    assertTrue(body.contains("The host city has the honour of inviting Taipei"), body);
    assertTrue(body.contains("It takes place at a venue to be announced, from"), body);
    assertTrue(body.contains("主辦城市誠摯邀請Taipei"), body);
    assertTrue(body.contains("地點為另行公告之場地。"), body);
  }

  private static void refused(Class<? extends Refused> why, String subject, String body) {
    LetterTemplate template =
        new LetterTemplate(
            LocalizedText.of(Language.EN, subject), LocalizedText.of(Language.EN, body));
    assertThrows(why, () -> template.require(KIND));
  }

  private static LetterText letter(
      LetterTemplate own, Language reader, Language... languagesOfSummit) {
    Summit summit =
        new Summit(
            new DescribeSummit(
                NAME,
                NAME,
                NAME,
                NAME,
                NAME,
                DAY,
                DAY,
                ZoneId.of("Asia/Taipei"),
                List.of(languagesOfSummit)));
    return letter(summit, own, reader);
  }

  private static LetterText letter(Summit summit, LetterTemplate own, Language reader) {
    return KIND.write(
        own,
        summit,
        reader,
        language ->
            Map.of(
                Placeholder.NAME, "Ada",
                Placeholder.DELEGATION, "Taipei",
                Placeholder.VALID_UNTIL, "1 March",
                Placeholder.LINK, "https://a.example/" + language.tag()));
  }
}
