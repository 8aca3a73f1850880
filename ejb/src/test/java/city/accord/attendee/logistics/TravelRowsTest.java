package city.accord.attendee.logistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.KnownAttendee;
import city.accord.table.CellProblem;
import city.accord.table.Table;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list of flights and rooms for a summit on 22 and 23 March, row by row. */
class TravelRowsTest {

  private static final LocalizedText NONE = LocalizedText.EMPTY;
  private static final Instant NOON = Instant.parse("2016-03-21T04:00:00Z");
  private static final List<KnownAttendee> PEOPLE =
      List.of(
          person(1, "王小明", "Xiaoming", "Wang", "ming@taipei.example"),
          person(2, null, "Jana", "Koubková", "office@pisek.example"),
          person(3, null, "Petr", "Novák", "office@pisek.example"),
          person(4, null, "Petr", "Novák", null));

  @Test
  void aPersonIsFoundByAddressAndByNameInAnyOrderAndScript() {
    assertEquals(1L, one("MING@taipei.example", "").attendee());
    assertEquals(1L, one("", "王小明").attendee());
    assertEquals(2L, one("", "KOUBKOVA, Jana").attendee());
    assertEquals(3L, one("office@pisek.example", "Novak Petr").attendee());
    assertEquals("SeveralCome EMAIL", problem(one("office@pisek.example", "")));
    assertEquals("SeveralCome NAME", problem(one("", "Petr Novák")));
    assertEquals("NobodyComes NAME", problem(one("", "Ada")));
    assertEquals("NobodyComes NAME", problem(one("", "")));
  }

  @Test
  void daysAndHoursAreReadAsListsHaveThemAtTheVenue() {
    for (String day : List.of("2016-03-21", "2016/3/21", "21.3.2016", "2016年3月21日"))
      for (String hour : List.of("12:00", "12.00", "1200", "12:00:00"))
        assertEquals(NOON, arrival(day, hour), day + " " + hour);
    assertEquals(NOON, arrival("2016-03-21 12:00", ""));
    assertEquals(NOON, arrival("21.3.2016 00:00", "12:00"));
    assertEquals("DayUnknown ARRIVAL_DATE", problem(row("3/4/2016", "12:00")));
    assertEquals("DayUnknown ARRIVAL_DATE", problem(row("2016-02-30", "12:00")));
    assertEquals("HourUnknown ARRIVAL_TIME", problem(row("2016-03-21", "25:00")));
    assertEquals("HourMissing ARRIVAL_TIME", problem(row("2016-03-21", "")));
    assertEquals("DayMissing ARRIVAL_DATE", problem(row("", "12:00")));
    assertEquals("FarFromSummit ARRIVAL_DATE", problem(row("2016-05-21", "12:00")));
  }

  @Test
  void aRowAddsWhatIsNotKnownAndLosesNothing() {
    Journey known = new Journey(NOON, "BR 88", null, null);
    TravelDetails before =
        new TravelDetails(known, Journey.NONE, Stay.NONE, CarNeed.PICK_UP, null, "vegan", null);
    CheckedTravel added = check(before, "ming@taipei.example", "", "", "BR 88", "Harbour").get(0);
    assertTrue(added.isGood(), () -> added.problems().toString());
    assertEquals("Harbour", added.travel().stay().hotel());
    assertEquals(known, added.travel().arrival());
    assertEquals("vegan", added.travel().diet());
    CheckedTravel other = check(before, "ming@taipei.example", "", "", "BR 87", "Harbour").get(0);
    assertEquals("KnownOtherwise ARRIVAL_NUMBER", problem(other));
    CheckedTravel same = check(before, "ming@taipei.example", "", "", "BR 88", "").get(0);
    assertEquals("NothingNew null", problem(same));
  }

  @Test
  void whatAnImportAddedIsTakenBackAndNothingElse() {
    TravelDetails before =
        new TravelDetails(
            new Journey(NOON, null, "Vienna", null),
            Journey.NONE,
            Stay.NONE,
            null,
            null,
            null,
            null);
    TravelDetails after =
        before.orElse(
            new TravelDetails(
                new Journey(null, "XA 552", null, null),
                Journey.NONE,
                new Stay("Harbour", LocalDate.of(2016, 3, 21), null),
                null,
                null,
                null,
                null));
    assertEquals(before, TravelPart.without(TravelPart.added(before, after), after));
  }

  @Test
  void aPersonStandsInOneRow() {
    List<CheckedTravel> rows =
        check(
            TravelDetails.NONE,
            "ming@taipei.example",
            "",
            "",
            "BR 88",
            "",
            "",
            "Wang Xiaoming",
            "",
            "BR 88",
            "");
    assertTrue(rows.get(0).isGood());
    assertEquals("PersonTwice null", problem(rows.get(1)));
  }

  private static CheckedTravel one(String email, String name) {
    return check(TravelDetails.NONE, email, name, "", "BR 88", "").get(0);
  }

  private static List<CheckedTravel> check(TravelDetails known, String... cells) {
    List<TravelField> columns =
        List.of(
            TravelField.EMAIL,
            TravelField.NAME,
            TravelField.ARRIVAL_FROM,
            TravelField.ARRIVAL_NUMBER,
            TravelField.HOTEL);
    return rows(known).check(table(columns.size(), cells), columns);
  }

  private static CheckedTravel row(String day, String hour) {
    List<TravelField> columns =
        List.of(TravelField.EMAIL, TravelField.ARRIVAL_DATE, TravelField.ARRIVAL_TIME);
    return rows(TravelDetails.NONE)
        .check(table(columns.size(), "ming@taipei.example", day, hour), columns)
        .get(0);
  }

  private static Instant arrival(String day, String hour) {
    return row(day, hour).travel().arrival().at();
  }

  private static TravelRows rows(TravelDetails known) {
    return new TravelRows(
        PEOPLE,
        Map.of(1L, known),
        new TravelRules(
            LocalDate.of(2016, 3, 22), LocalDate.of(2016, 3, 23), ZoneId.of("Asia/Taipei")));
  }

  private static Table table(int width, String... cells) {
    List<Table.Row> rows = new ArrayList<>(List.of(new Table.Row(1, List.of("Email"))));
    for (int at = 0; at < cells.length; at += width)
      rows.add(new Table.Row(rows.size() + 1, List.of(cells).subList(at, at + width)));
    return new Table(rows);
  }

  /** The only reason for which a row is left out, and its field. */
  private static String problem(CheckedTravel row) {
    assertEquals(1, row.problems().size(), () -> row.problems().toString());
    CellProblem only = row.problems().get(0);
    return only.reason().getClass().getSimpleName() + " " + only.field();
  }

  private static KnownAttendee person(
      long id, String own, String given, String family, String email) {
    PersonName name = new PersonName(own, given, family, PersonName.Order.GIVEN_FIRST, NONE, NONE);
    return new KnownAttendee(id, name, email, NONE);
  }
}
