package city.accord.attendee.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.Photo;
import city.accord.attendee.profile.Profiles.NotAgreed;
import city.accord.attendee.profile.Profiles.WordNotFound;
import city.accord.attendee.profile.WriteProfile.PortraitWithoutCredit;
import city.accord.delegation.DelegationProfiles;
import city.accord.testing.AsOrganiser;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everyone sees a person with the person's consent and an officer's yes, and not without both. */
@ArquillianTest
class PublicPeopleIT {

  private static final LocalizedText LIFE = LocalizedText.of("曾任記者。", "Was a reporter.");

  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;
  @Inject private AsOrganiser organiser;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private AttendeePhotos photos;
  @Inject private OwnProfile own;
  @Inject private DelegationProfiles ofDelegations;
  @Inject private Profiles profiles;
  @Inject private PublicPeople people;

  private String link;
  private long id;

  @BeforeEach
  void aGuest() {
    category.opens();
    guests.comeTo(category);
    link = guests.registered("Jana");
    id = guests.own(link).person().id();
  }

  @Test
  void aGuestIsShownWithTheirConsentOnceAnOfficerHasApproved() {
    assertTrue(shown().isEmpty(), "nobody has written");
    own.write(link, 0, new WriteProfile(false, LIFE, false, ""));
    assertThrows(NotAgreed.class, this::approve, "not agreed");
    own.write(link, version(), new WriteProfile(true, LIFE, false, ""));
    assertTrue(row().waiting() && shown().isEmpty(), "an officer has to look");
    approve();
    assertEquals("Was a reporter.", shown().get(0).biography().in(Language.EN));
    String slug = shown().get(0).slug();
    own.write(link, version(), new WriteProfile(true, LocalizedText.of("他", "Else"), false, ""));
    assertTrue(row().waiting(), "a change waits");
    assertEquals(LIFE, people.one(slug).biography(), "and what was approved stays");
    own.write(link, version(), new WriteProfile(false, LIFE, false, ""));
    assertThrows(NotThere.class, () -> people.one(slug), "taken back, at once");
  }

  @Test
  void whoDoesNotComeIsShownNoMore() {
    own.write(link, 0, new WriteProfile(true, LIFE, false, ""));
    approve();
    guests.withdraw(link);
    assertTrue(shown().isEmpty());
  }

  @Test
  void onlyThePortraitThatWasApprovedIsShown() throws Exception {
    photograph(0x336699);
    assertThrows(
        PortraitWithoutCredit.class,
        () -> own.write(link, 0, new WriteProfile(true, LIFE, true, " ")));
    own.write(link, 0, new WriteProfile(true, LIFE, true, "P. Novák"));
    approve();
    PublicPerson shown = shown().get(0);
    assertEquals("P. Novák", shown.credit());
    assertTrue(people.portrait(shown.slug()).length > 0);
    photograph(0x993366);
    assertNull(shown().get(0).portrait(), "another picture waits");
    assertThrows(NotThere.class, () -> people.portrait(shown.slug()));
    approve();
    assertFalse(shown().get(0).portrait().equals(shown.portrait()));
    own.write(link, version(), new WriteProfile(true, LIFE, false, ""));
    assertThrows(NotThere.class, () -> people.portrait(shown.slug()), "taken back, at once");
  }

  @Test
  void anOfficerSaysWhereTheConsentIsFound() {
    WriteProfile agreed = new WriteProfile(true, LIFE, false, "");
    assertThrows(WordNotFound.class, () -> organiser.run(() -> profiles.write(id, 0, agreed, " ")));
    organiser.run(() -> profiles.write(id, 0, agreed, "Email of 2 November"));
    assertEquals("Email of 2 November", row().evidence());
    assertEquals(AgreedBy.OFFICER, row().agreedBy());
    own.write(link, version(), agreed);
    assertEquals(AgreedBy.PERSON, row().agreedBy(), "the person's own word counts more");
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    own.write(link, 0, new WriteProfile(true, LIFE, false, ""));
    WriteProfile other = new WriteProfile(true, LocalizedText.of("他", "Else"), false, "");
    assertThrows(ChangedMeanwhile.class, () -> own.write(link, 0, other));
  }

  @Test
  void nobodyIsOpenedByAWrongLinkOrWithoutARight() {
    assertTrue(own.own("no-link-at-all").isEmpty());
    assertTrue(ofDelegations.people("no-link-at-all").isEmpty());
    assertThrows(NotThere.class, () -> own.write("no-link-at-all", 0, WriteProfile.NOTHING));
    assertThrows(NotThere.class, () -> ofDelegations.person("no-link-at-all", id));
    assertThrows(EJBAccessException.class, profiles::all);
    assertThrows(EJBAccessException.class, () -> profiles.approve(id, 0));
  }

  /** Those whom searches in any script find, of this test's own category. */
  private List<PublicPerson> shown() {
    return people.find("JANA " + category.name());
  }

  private ProfileRow row() {
    return organiser.get(() -> profiles.of(id));
  }

  private int version() {
    return row().version();
  }

  private void approve() {
    organiser.run(() -> profiles.approve(id, profiles.of(id).version()));
  }

  private void photograph(int colour) throws Exception {
    BufferedImage image = new BufferedImage(80, 100, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 80; x++) for (int y = 0; y < 100; y++) image.setRGB(x, y, colour);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    transaction.begin();
    photos.keep(em.find(Attendee.class, id), Photo.redrawn(png.toByteArray()));
    transaction.commit();
  }
}
