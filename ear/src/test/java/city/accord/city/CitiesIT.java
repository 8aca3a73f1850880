package city.accord.city;

import static city.accord.text.Language.EN;
import static city.accord.text.Language.ZH_HANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsPeopleOffice;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A city's profile, from its first word to the public. */
@ArquillianTest
class CitiesIT {

  private static final List<Language> BOTH = List.of(ZH_HANT, EN);

  @Inject private AsOrganiser organiser;
  @Inject private AsPeopleOffice people;
  @Inject private Cities cities;
  @Inject private PublishedCities published;

  private final String name = "Town " + UUID.randomUUID();

  @Test
  void aProfileComesBackAsItWasWritten() {
    String slug = organiser.get(() -> cities.add(described(name)));
    CityProfile profile = organiser.get(() -> cities.profile(slug));
    assertEquals("市鎮", profile.name().in(ZH_HANT));
    assertEquals("Jana Koubková", profile.leader().latin());
    assertEquals("starostka", profile.leader().title().in(Language.of("cs")));
    assertEquals("A stone bridge", profile.projects().get(0).title().in(EN));
    assertEquals("https://example.org/", profile.links().get(0).address());
    assertEquals(30_000L, profile.population());
  }

  @Test
  void thePublicSeesAProfileOnlyWhileItIsPublished() {
    String slug = organiser.get(() -> cities.add(described(name)));
    assertThrows(city.accord.NotThere.class, () -> published.profile(slug));
    organiser.run(() -> cities.publish(slug, version(slug), described(name), BOTH));
    assertEquals(name, published.profile(slug).name().in(EN));
    assertTrue(published.all().stream().anyMatch(city -> city.slug().equals(slug)));
    organiser.run(() -> cities.withdraw(slug, version(slug), described(name)));
    assertTrue(published.find(slug).isEmpty());
    assertFalse(published.all().stream().anyMatch(city -> city.slug().equals(slug)));
  }

  /** Who puts a city's delegation on the list reads its profile for that, and changes nothing. */
  @Test
  void whoHasTheRightOverPeopleReadsProfilesAndChangesNone() {
    String slug = organiser.get(() -> cities.add(described(name)));
    assertEquals(name, people.get(() -> cities.profile(slug)).name().in(EN));
    int version = version(slug);
    assertThrows(
        EJBAccessException.class,
        () -> people.run(() -> cities.publish(slug, version, described(name), BOTH)));
  }

  @Test
  void twoEditorsDoNotUndoEachOthersWork() {
    String slug = organiser.get(() -> cities.add(described(name)));
    int seen = version(slug);
    organiser.run(() -> cities.describe(slug, seen, described(name + " I"), BOTH));
    assertThrows(
        ChangedMeanwhile.class,
        () -> organiser.run(() -> cities.describe(slug, seen, described(name + " II"), BOTH)));
    assertEquals(name + " I", organiser.get(() -> cities.profile(slug)).name().in(EN));
  }

  @Test
  void noTwoCitiesShareAnAddress() {
    organiser.run(() -> cities.add(described(name)));
    assertThrows(CityNameTaken.class, () -> organiser.run(() -> cities.add(described(name))));
  }

  @Test
  void whereACityLiesIsSaidOfTheProfileThatWasSeen() {
    String slug = organiser.get(() -> cities.add(described(name)));
    int seen = version(slug);
    organiser.run(() -> cities.place(slug, seen, -33.9, 25.6));
    assertEquals(new Coordinates(-33.9, 25.6), organiser.get(() -> cities.profile(slug)).place());
    assertThrows(
        ChangedMeanwhile.class, () -> organiser.run(() -> cities.place(slug, seen, 0.0, 0.0)));
    organiser.run(() -> cities.place(slug, version(slug), null, null));
    assertNull(organiser.get(() -> cities.profile(slug)).place());
  }

  @Test
  void aPhotographOfACityStaysUntilItIsRemoved() throws IOException {
    String slug = organiser.get(() -> cities.add(described(name)));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB), "png", png);
    LocalizedText bridge = LocalizedText.of("石橋", "The bridge");
    organiser.run(() -> cities.showPicture(slug, png.toByteArray(), bridge, "Ann Lee"));
    assertEquals(1200, organiser.get(() -> cities.profile(slug)).picture().width());
    assertEquals(bridge, organiser.get(() -> cities.profile(slug)).picture().alt());
    organiser.run(() -> cities.removePicture(slug));
    assertNull(organiser.get(() -> cities.profile(slug)).picture());
  }

  @Test
  void onlyOrganisersReadProfilesThatAreNotPublished() {
    assertThrows(EJBAccessException.class, () -> cities.all(BOTH));
  }

  @Test
  void aPublicProfileKeepsItsNameInEveryLanguage() {
    String slug = organiser.get(() -> cities.add(described(name)));
    int written = version(slug);
    organiser.run(() -> cities.publish(slug, written, described(name), BOTH));
    int seen = version(slug);
    assertThrows(
        NotReadyToPublish.class,
        () -> organiser.run(() -> cities.describe(slug, seen, described(""), BOTH)));
    assertEquals(name, published.profile(slug).name().in(EN));
  }

  @Test
  void aCityHasALatinNameForItsAddress() {
    assertThrows(
        CityWithoutLatinName.class, () -> organiser.run(() -> cities.add(described("臺北"))));
  }

  private int version(String slug) {
    return organiser.get(() -> cities.profile(slug)).version();
  }

  private static DescribeCity described(String name) {
    LocalizedText bridge = LocalizedText.of("石橋", "A stone bridge");
    return new DescribeCity(
        LocalizedText.of("市鎮", name),
        LocalizedText.of("某國", "Someland"),
        "T",
        new PersonName(
            null,
            "Jana",
            "Koubková",
            Order.GIVEN_FIRST,
            LocalizedText.EMPTY,
            LocalizedText.of("市長", "Mayor").with(Language.of("cs"), "starostka")),
        30_000L,
        2015,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        List.of(new Project(bridge, bridge)),
        List.of(new Link(bridge, "https://example.org/")),
        false);
  }
}
