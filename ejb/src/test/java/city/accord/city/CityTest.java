package city.accord.city;

import static city.accord.text.Language.EN;
import static city.accord.text.Language.ZH_HANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Completeness;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityTest {

  private static final List<Language> BOTH = List.of(ZH_HANT, EN);
  private static final Instant NOW = Instant.parse("2016-03-01T00:00:00Z");

  @Test
  void aProfileIsPrivateUntilItIsPublishedAndAgainOnceItIsWithdrawn() {
    City city = city(LocalizedText.of("皮塞克", "Písek"));
    assertFalse(city.isPublished());
    city.publish(BOTH, NOW);
    assertTrue(city.isPublished());
    city.withdraw();
    assertFalse(city.isPublished());
  }

  @Test
  void aCityWithoutANameInEveryLanguageIsNotShown() {
    City city = city(LocalizedText.of(EN, "Písek"));
    assertThrows(NotReadyToPublish.class, () -> city.publish(BOTH, NOW));
    assertFalse(city.isPublished());
  }

  @Test
  void theMeterCountsEveryTextInEveryLanguageOfTheSummit() {
    City city = city(LocalizedText.of(EN, "Písek").with(Language.of("cs"), "Písek"));
    assertEquals(new Completeness(7, 12), city.completeness(BOTH));
    assertEquals(58, city.completeness(BOTH).percent());
  }

  @Test
  void aLinkLeadsToTheWebAndNowhereElse() {
    LocalizedText label = LocalizedText.of("網站", "Site");
    assertThrows(NotAWebAddress.class, () -> new Link(label, "javascript:alert(1)"));
    assertThrows(NotAWebAddress.class, () -> new Link(label, null));
    assertEquals("https://example.org/", new Link(label, "https://example.org/").address());
  }

  @Test
  void aProjectHasATitle() {
    LocalizedText text = LocalizedText.of("石橋", "A stone bridge");
    assertThrows(Project.ProjectWithoutTitle.class, () -> new Project(LocalizedText.EMPTY, text));
  }

  private static City city(LocalizedText name) {
    return new City(
        "pisek",
        new DescribeCity(
            name,
            LocalizedText.of("捷克", "Czech Republic"),
            "P",
            null,
            30_000L,
            2015,
            LocalizedText.EMPTY,
            LocalizedText.of("石橋", "A stone bridge"),
            List.of(
                new Project(
                    LocalizedText.of("藍圖", "A plan"), LocalizedText.of(Language.of("cs"), "Plán"))),
            List.of(),
            false));
  }
}
