package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.attendee.registration.Moderation;
import city.accord.door.Doors;
import city.accord.door.WalkIn;
import city.accord.testing.AnySummit;
import city.accord.testing.AsOrganiser;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that is kept of one person, and of nobody else, as a file for that person. */
@ArquillianTest
class PersonalDataIT {

  /** What areas tell of, whether there is something or not. */
  private static final Set<String> PARTS =
      Set.of(
          "person",
          "badges",
          "namesakes",
          "emails",
          "answers",
          "registrationLinks",
          "waitingList",
          "notes",
          "scans",
          "presence",
          "door",
          "heads",
          "programme",
          "available",
          "sessions",
          "stars",
          "proposals",
          "profile",
          "cards",
          "seats",
          "seatChanges",
          "pools",
          "pressList",
          "liaison",
          "interpreter",
          "meetings",
          "signatures",
          "travel",
          "passport");

  @Inject private AsOrganiser organiser;
  @Inject private AnySummit summit;
  @Inject private Doors doors;
  @Inject private Moderation moderation;
  @Inject private PersonalDataExport export;

  @BeforeEach
  void open() {
    summit.takesPlace();
  }

  @Test
  void thePersonReadsWhatEveryAreaKeepsOfThemAndNothingOfOthers() throws IOException {
    String family = "Koubková" + System.nanoTime();
    long guest = walkedIn(family);
    long other = walkedIn("Other" + System.nanoTime());
    organiser.run(() -> doors.mark(guest, true, false));
    organiser.run(() -> moderation.write(guest, "Speaks Czech"));
    organiser.run(() -> moderation.write(other, "Speaks Dutch"));
    JsonObject data = data(organiser.get(() -> export.zip(guest)));
    assertEquals(PARTS, data.keySet());
    JsonObject person = data.getJsonArray("person").getJsonObject(0);
    assertEquals(family, person.getString("familyName"));
    assertEquals("Guest", person.getJsonObject("category").getString("en"));
    assertEquals("APPROVED", person.getString("status"));
    assertTrue(person.isNull("email"));
    assertEquals(1, data.getJsonArray("badges").size());
    assertFalse(data.getJsonArray("badges").getJsonObject(0).containsKey("code"));
    assertTrue(data.getJsonArray("door").getJsonObject(0).getBoolean("greetedByProtocol"));
    assertEquals(1, data.getJsonArray("notes").size());
    assertEquals("Speaks Czech", data.getJsonArray("notes").getJsonObject(0).getString("note"));
    assertFalse(data.toString().contains("Other"), data.toString());
  }

  @Test
  void onlyOfficersOfPeopleExportAndOnlyWhoIsAtTheSummit() {
    assertThrows(EJBAccessException.class, () -> export.zip(1));
    assertThrows(NotThere.class, () -> organiser.get(() -> export.zip(Long.MAX_VALUE)));
  }

  private long walkedIn(String family) {
    PersonName name =
        new PersonName(
            null, "Jana", family, Order.GIVEN_FIRST, LocalizedText.EMPTY, LocalizedText.EMPTY);
    LocalizedText from = LocalizedText.of(Language.EN, "Harbour League");
    return organiser.get(() -> doors.walkIn(new WalkIn(name, from, "guest")));
  }

  private static JsonObject data(byte[] archive) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      assertEquals("data.json", zip.getNextEntry().getName());
      byte[] json = zip.readAllBytes();
      return JsonFactory.createReader(new ByteArrayInputStream(json)).readObject();
    }
  }
}
