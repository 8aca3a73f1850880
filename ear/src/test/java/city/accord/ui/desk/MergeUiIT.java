package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser makes one record of two, and says which of them is right where they differ. */
@ExtendWith(OnRunningSummit.class)
@TestInstance(Lifecycle.PER_CLASS)
class MergeUiIT {

  private Clerk organiser;

  @BeforeAll
  void signIn(RunningSummit summit) {
    organiser = Clerk.organiser(summit);
  }

  @Test
  void twoRecordsAreComparedAndMadeOne() {
    String family = "Twin" + System.nanoTime();
    add("Ana", family, "");
    add("ANA", family, "ana@" + family.toLowerCase(Locale.ROOT) + ".example");
    organiser.open("/en/desk/attendees/duplicates");
    String pair = organiser.find(".twins li:contains(" + family + ") a.button").attr("href");
    organiser.open(pair);
    String kept = "[name='merge:email'][checked]";
    assertEquals("true", organiser.find(kept).val(), "the fuller record is proposed");
    organiser.press("Merge into one record");
    assertTrue(organiser.find(".message").text().contains("The records are one"));
    assertEquals("Ana", organiser.find("[id='person:latin-given']").val());
    assertTrue(organiser.find("[id='person:email']").val().startsWith("ana@"));
    organiser.open("/en/desk/attendees?q=" + family);
    assertEquals(1, organiser.all("table.people tbody tr").size());
    organiser.press("Merge the two ticked");
    assertTrue(organiser.find(".message").text().contains("Tick two people"));
  }

  private void add(String given, String family, String email) {
    organiser.open("/en/desk/attendees/new");
    organiser.choose("[id='adder:category']", "Guest");
    organiser.fill("[id='adder:latin-given']", given);
    organiser.fill("[id='adder:latin-family']", family);
    organiser.fill("[id='adder:email']", email);
    organiser.press("Add a person");
    if (!organiser.all("[id='adder:add-anyway']").isEmpty()) organiser.press("Add all the same");
  }
}
