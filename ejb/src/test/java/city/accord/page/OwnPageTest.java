package city.accord.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.DescribeSummit;
import city.accord.summit.SiteLanguages;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page of the organisers' own, and the drafts that one may begin with. */
class OwnPageTest {

  private static final LocalizedText TITLE = LocalizedText.of(Language.EN, "Venue");
  private static final LocalizedText TEXT = LocalizedText.of(Language.EN, "Hall 1");

  private final OwnPage page =
      new OwnPage(1, "venue", 0, new WritePage(TITLE, LocalizedText.EMPTY, MenuPlace.FOOTER));

  @Test
  void aPageWithoutAWordIsNotPublished() {
    assertThrows(OwnPage.PageWithoutText.class, () -> page.publish(Instant.EPOCH));
    page.write(new WritePage(TITLE, TEXT, MenuPlace.FOOTER));
    page.publish(Instant.EPOCH);
    assertTrue(page.isPublished());
    assertThrows(
        OwnPage.PageWithoutText.class,
        () -> page.write(new WritePage(TITLE, LocalizedText.EMPTY, MenuPlace.FOOTER)));
    page.withdraw();
    assertFalse(page.isPublished());
  }

  @Test
  void aPageHasATitle() {
    assertThrows(
        OwnPage.PageWithoutTitle.class,
        () -> page.write(new WritePage(LocalizedText.EMPTY, TEXT, MenuPlace.FOOTER)));
  }

  @Test
  void theUsualPagesAreWrittenInEveryLanguageOfTheSiteAndCanBeShown() {
    List<UsualPage> all = UsualPage.all(summit(SiteLanguages.ALL, "Hall *7*"));
    assertEquals(
        List.of("venue", "travel", "contact", "imprint", "accessibility"),
        all.stream().map(UsualPage::slug).toList());
    for (UsualPage usual : all) {
      assertEquals(Set.copyOf(SiteLanguages.ALL), Set.copyOf(usual.title().languages()));
      assertEquals(Set.copyOf(SiteLanguages.ALL), Set.copyOf(usual.text().languages()));
      Markdown.require(usual.text());
    }
    assertTrue(
        Markdown.toHtml(all.get(0).text().in(Language.EN)).contains("<strong>Hall *7*</strong>"));
  }

  @Test
  void aUsualPageIsBegunInTheLanguagesOfTheSummitAloneAndLeavesOpenWhatIsNotKnown() {
    UsualPage venue = UsualPage.all(summit(List.of(Language.of("cs"), Language.EN), "")).get(0);
    assertEquals(
        "cs en zh-Hant",
        venue.text().languages().stream()
            .map(Language::tag)
            .sorted()
            .collect(Collectors.joining(" ")));
    assertTrue(venue.text().in(Language.EN).contains("**…**"));
  }

  private static Summit summit(List<Language> languages, String venue) {
    LocalizedText name = LocalizedText.of(Language.EN, "Summit");
    return new Summit(
        new DescribeSummit(
            name,
            LocalizedText.EMPTY,
            name,
            LocalizedText.of(Language.EN, venue),
            LocalizedText.EMPTY,
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 2),
            ZoneOffset.UTC,
            languages));
  }
}
