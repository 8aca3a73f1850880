package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser finds, adds, approves and moves people at the desk. */
@ExtendWith(OnRunningSummit.class)
@TestInstance(Lifecycle.PER_CLASS)
class PeopleUiIT {

  private Clerk organiser;

  @BeforeAll
  void signIn(RunningSummit summit) {
    organiser = Clerk.organiser(summit);
  }

  @Test
  void aGuestIsAddedFoundApprovedAndTakenIntoADelegation() {
    String family = "Vavrinec" + System.nanoTime();
    organiser.open("/en/desk/attendees/new");
    organiser.choose(field("adder", "category"), "Guest");
    organiser.fill(field("adder", "latin-given"), "Ines");
    organiser.fill(field("adder", "latin-family"), family);
    organiser.press("Add a person");
    assertTrue(organiser.find("h1").text().contains(family));

    organiser.open("/en/desk/attendees?q=" + family + "&category=guest");
    assertEquals(1, organiser.all("table.people tbody tr").size());
    organiser.find("input[name=person]").attr("checked", "checked");
    organiser.press("Approve the people ticked");
    assertTrue(organiser.find(".message").text().contains("One person has been approved"));
    assertTrue(organiser.find("table.people").text().contains("Approved"));

    organiser.open(organiser.find("table.people tbody a").attr("href"));
    organiser.choose(field("move", "to"), organiser.all("[id='move:to'] option").get(1).text());
    organiser.press("Add to a delegation");
    assertTrue(organiser.find("#people").text().contains(family));
  }

  @Test
  void aCategoryIsAddedAndAMistakeInItIsNamed() {
    organiser.open("/en/desk/categories");
    int last = organiser.all(".entry-card").size() - 1;
    String name = "Choir " + System.nanoTime();
    organiser.fill(".entry-card:nth-of-type(" + (last + 1) + ") [lang=en] input", name);
    organiser.fill(field("categories", "row:" + last + ":quota"), "many");
    organiser.press("Save");
    assertEquals(
        "true", organiser.find(field("categories", "row:" + last + ":quota")).attr("aria-invalid"));
    assertEquals("many", organiser.find(field("categories", "row:" + last + ":quota")).val());
    organiser.fill(field("categories", "row:" + last + ":quota"), "12");
    organiser.press("Save");
    assertTrue(organiser.find("form[id=categories]").text().contains(name));
  }

  @Test
  void theListIsTakenAlongAsAFileWithItsFilter() {
    organiser.open("/en/desk/attendees?category=staff&status=approved");
    String csv = organiser.find("a[href*='attendees.csv']").attr("href");
    assertTrue(csv.endsWith("?category=staff&status=approved"), csv);
    String file = organiser.text(csv);
    assertTrue(file.contains("Name in native script"), file);
    int people = organiser.all("table.people tbody tr").size();
    assertEquals(people + 1, file.strip().lines().count());
  }

  @Test
  void aListIsKeptWithItsColumnsUnderANameForAllOfficers(RunningSummit summit) {
    String name = "Harbour <b> " + System.nanoTime();
    organiser.open("/en/desk/attendees?category=staff&arrange=1");
    organiser.open(organiser.find(".arrange .others a:contains(Email)").attr("href"));
    organiser.open(organiser.find("a[aria-label=Email one place earlier]").attr("href"));
    organiser.open(organiser.find("a[aria-label=Without Category]").attr("href"));
    organiser.press("Save as a new view");
    assertTrue(organiser.find("[id='keeper:view-name-error']").text().contains("give the view"));
    organiser.fill(field("keeper", "view-name"), name);
    organiser.press("Save as a new view");
    String address = organiser.path();
    assertTrue(address.contains("/en/desk/attendees?view="), address);

    Clerk reader = Clerk.signedIn(summit, "reader@accord.example");
    reader.open(address);
    assertEquals(name, reader.find(".views [aria-current=page]").text());
    assertEquals(
        List.of("Tick", "Name", "City or organisation", "Email", "Status"),
        reader.all("table.people thead th").stream().map(Element::text).toList());
    assertTrue(reader.find(".pills a[aria-current=true]").text().startsWith("Staff"));
    String file = organiser.text(organiser.find("a[href*='attendees.csv']").attr("href"));
    assertEquals(
        "\ufeff\"Name\",\"City or organisation\",\"Email\",\"Status\"",
        file.lines().findFirst().orElseThrow());

    organiser.open(organiser.find(".pills a:contains(No photo)").attr("href"));
    organiser.open(organiser.find("a:contains(Columns and view)").attr("href"));
    organiser.press("Save as a new view");
    assertTrue(organiser.find("[id='keeper:view-name-error']").text().contains("already"));
    organiser.press("Replace");
    assertEquals(address, organiser.path());
    assertTrue(organiser.find(".pills a:contains(No photo)").attr("aria-current").equals("true"));
    organiser.open(address + "&arrange=1");
    organiser.fill(field("keeper", "view-name"), name + " II");
    organiser.press("Rename");
    assertEquals(name + " II", organiser.find(".views [aria-current=page]").text());
    organiser.open(address + "&arrange=1");
    organiser.press("Delete");
    assertTrue(organiser.find(".message").text().contains("deleted"));
    assertEquals(404, organiser.look(address));
  }

  @Test
  void aListIsImportedWithItsNamesakesAndUndoneAgain() {
    String family = "Ungerer" + System.nanoTime();
    organiser.open("/en/desk/attendees/import");
    upload("%PDF-1.4\nx\n");
    assertTrue(organiser.find("[id='form:table-file-error']").text().contains("neither XLSX nor"));
    upload("Surname;Forename\n" + family + ";Ines\n" + family + ";<b>Jo\n" + family + ";ines\n");
    organiser.choose(field("columns", "category"), "Press");
    organiser.press("Check again");
    assertTrue(organiser.find("#rows ~ .lead").text().startsWith("2 people would be added, 1 row"));
    assertTrue(organiser.find("tr.unusable").text().contains("Ines " + family + " in row 2"));
    organiser.find("input[name=another]").attr("checked", "checked");
    organiser.press("Import 2 people");
    assertTrue(organiser.find("#rows ~ .lead").text().startsWith("3 people would be added"));
    organiser.press("Import 3 people");
    String upload = organiser.path();
    while (organiser.all("#done").isEmpty()) organiser.open(upload);
    assertEquals("3 people imported, no row left out", organiser.find("#done").text());
    organiser.press("Remove 3 people");
    organiser.open("/en/desk/attendees?q=" + family);
    assertFalse(organiser.all(".empty").isEmpty());
  }

  private void upload(String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    organiser.upload("input[type=file]", "people.csv", file, "Upload and check");
  }

  @Test
  void aPrintThatCannotBeDrawnSaysWhyAndIsNoEmptyFile(RunningSummit summit) throws SQLException {
    String family = "Undrawn" + System.nanoTime();
    organiser.open("/en/desk/attendees/new");
    organiser.choose(field("adder", "category"), "Guest");
    organiser.fill(field("adder", "latin-family"), family);
    organiser.press("Add a person");
    organiser.open("/en/desk/attendees?q=" + family);
    organiser.find("input[name=person]").attr("checked", "checked");
    organiser.press("Approve the people ticked");
    String preview = "/en/desk/print/preview.pdf?category=guest";
    writeNatively(summit, family, "አ".repeat(150));
    assertEquals(409, organiser.look(preview));
    String answer = organiser.text(preview);
    assertTrue(answer.contains("The file could not be made"), answer);
    assertTrue(answer.contains("አ"), answer);
    writeNatively(summit, family, null);
    assertTrue(organiser.text(preview).startsWith("%PDF"));
  }

  /** As no form would take it: fonts change, and so may what earlier names were checked by. */
  private static void writeNatively(RunningSummit summit, String family, String name)
      throws SQLException {
    try (Connection database = summit.database();
        PreparedStatement update =
            database.prepareStatement(
                "update attendee set native_name = ? where latin_family = ?")) {
      update.setString(1, name);
      update.setString(2, family);
      assertEquals(1, update.executeUpdate());
    }
  }

  @Test
  void aPersonIsErasedForAReasonAndNoListShowsThemAnyMore() {
    String family = "Zelenka" + System.nanoTime();
    organiser.open("/en/desk/attendees/new");
    organiser.choose(field("adder", "category"), "Guest");
    organiser.fill(field("adder", "latin-family"), family);
    organiser.press("Add a person");
    String person = organiser.path();
    organiser.open(organiser.find("a[href$='/erase']").attr("href"));
    assertTrue(organiser.find("h1").text().contains(family));
    organiser.fill(field("eraser", "reason"), family + " asked for it");
    organiser.press("Erase for good");
    assertTrue(
        organiser.find("[id='eraser:reason-error']").text().contains("Leave out the person"));
    assertEquals(family + " asked for it", organiser.find(field("eraser", "reason")).val());
    organiser.fill(field("eraser", "reason"), "Asked for it on 3 May");
    organiser.press("Erase for good");
    assertTrue(organiser.find(".message").text().contains("has been erased"));
    organiser.open("/en/desk/attendees?q=" + family);
    assertFalse(organiser.all(".empty").isEmpty());
    assertEquals(404, organiser.look(person));
  }

  @Test
  void aSearchThatFindsNobodySaysSo() {
    organiser.open("/en/desk/attendees?q=nobody" + System.nanoTime());
    assertFalse(organiser.all(".empty").isEmpty());
  }

  private static String field(String form, String id) {
    return "[id='" + form + ":" + id + "']";
  }
}
