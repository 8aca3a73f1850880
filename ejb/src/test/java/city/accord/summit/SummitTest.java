package city.accord.summit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummitTest {

  private static final LocalDate FIRST = LocalDate.of(2016, 3, 22);
  private static final LocalDate LAST = LocalDate.of(2016, 3, 23);

  @Test
  void aSummitBeginsAtMidnightAtItsVenueAndNotAtTheReaders() {
    Summit summit = summit(FIRST, LAST);
    assertEquals(Summit.Phase.AHEAD, summit.phase(at("2016-03-21T15:59:59Z")));
    assertEquals(Summit.Phase.ON, summit.phase(at("2016-03-21T16:00:00Z")));
    assertEquals(Summit.Phase.ON, summit.phase(at("2016-03-23T15:59:59Z")));
    assertEquals(Summit.Phase.OVER, summit.phase(at("2016-03-23T16:00:00Z")));
  }

  @Test
  void aSummitCountsBothItsFirstAndItsLastDay() {
    assertEquals(List.of(FIRST, LAST), summit(FIRST, LAST).days());
  }

  @Test
  void aSummitDoesNotEndBeforeItBegins() {
    assertThrows(Summit.EndsBeforeItBegins.class, () -> summit(LAST, FIRST));
  }

  @Test
  void aSummitThatLastsForYearsIsRefused() {
    assertThrows(Summit.LastsTooLong.class, () -> summit(FIRST, FIRST.plusYears(10)));
    assertEquals(31, summit(FIRST, FIRST.plusDays(30)).days().size());
    assertThrows(Summit.LastsTooLong.class, () -> summit(FIRST, FIRST.plusDays(31)));
  }

  @Test
  void aSummitHasANameAndSpeaksEachLanguageOnce() {
    assertThrows(
        Summit.SummitWithoutName.class,
        () -> summit(LocalizedText.EMPTY, FIRST, LAST, List.of(Language.EN)));
    List<Language> twice = List.of(Language.ZH_HANT, Language.EN, Language.EN);
    assertEquals(
        List.of(Language.ZH_HANT, Language.EN),
        summit(LocalizedText.of("高峰會", "Summit"), FIRST, LAST, twice).languages());
  }

  @Test
  void thePublicPagesAreOfferedInWhatTheyAreWrittenInAndAlwaysInEnglish() {
    Summit summit = summit(FIRST, LAST);
    assertEquals(List.of(Language.ZH_HANT, Language.EN), summit.siteLanguages());
    Language hebrew = Language.of("he");
    summit.offer(List.of(hebrew, Language.of("pt"), Language.EN));
    assertEquals(List.of(Language.EN, hebrew), summit.siteLanguages());
    assertThrows(Summit.SiteWithoutEnglish.class, () -> summit.offer(List.of(hebrew)));
  }

  @Test
  void theHostIsTheCityWhoseNameItsGovernmentBears() {
    LocalizedText government = LocalizedText.of("臺北市政府", "Taipei City Government");
    Summit summit = summit(government, FIRST, LAST, List.of(Language.EN));
    assertTrue(summit.isHost(LocalizedText.of("臺北市", "Taipei")));
    assertTrue(summit.isHost(LocalizedText.of(Language.ZH_HANT, "臺北市")));
    assertFalse(summit.isHost(LocalizedText.of("新北市", "New Taipei")));
    assertFalse(summit.isHost(LocalizedText.EMPTY));
  }

  @Test
  void theHostsLanguageStaysFirstInTheDatabase() {
    LanguagesConverter converter = new LanguagesConverter();
    List<Language> languages = List.of(Language.ZH_HANT, Language.EN, Language.of("cs"));
    assertEquals("zh-Hant en cs", converter.convertToDatabaseColumn(languages));
    assertEquals(languages, converter.convertToEntityAttribute("zh-Hant en cs"));
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  private static Summit summit(LocalDate first, LocalDate last) {
    List<Language> both = List.of(Language.ZH_HANT, Language.EN);
    return summit(LocalizedText.of("高峰會", "Summit"), first, last, both);
  }

  private static Summit summit(
      LocalizedText text, LocalDate first, LocalDate last, List<Language> languages) {
    return new Summit(
        new DescribeSummit(
            text, text, text, text, text, first, last, ZoneId.of("Asia/Taipei"), languages));
  }
}
