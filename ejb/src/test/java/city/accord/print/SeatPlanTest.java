package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.print.SeatPlan.NoSuchSeat;
import city.accord.print.SeatPlan.SeatNeedsReason;
import city.accord.print.SeatPlan.SeatPlanTooLarge;
import city.accord.print.SeatPlan.SeatPlanWithoutName;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeatPlanTest {

  private static final Instant NOW = Instant.parse("2016-03-22T04:00:00Z");

  @Test
  void aRowIsFilledFromItsMiddleItsRightFirst() {
    assertEquals(List.of("A3", "A4", "A2", "A5", "A1", "B3"), codes(SeatShape.ROWS, 2, 5, 6));
    assertEquals(List.of("A3", "A4", "A2", "A1"), codes(SeatShape.THEATRE, 1, 4, 4));
  }

  @Test
  void theHeadOfATableComesBeforeItsArms() {
    assertEquals(List.of("H2", "H1", "H3", "R1", "L1", "R2", "L2"), codes(SeatShape.U, 2, 3, 9));
    Map<String, Seat> seats =
        new SeatLayout(SeatShape.U, 2, 3)
            .seats().stream().collect(Collectors.toMap(Seat::code, seat -> seat));
    // who sits at the head looks down the plan: their right is the left of the plan
    assertTrue(seats.get("R1").x() < seats.get("H2").x());
    assertTrue(seats.get("H1").x() < seats.get("H2").x());
  }

  @Test
  void oneTableIsFilledBeforeTheNext() {
    assertEquals(
        List.of("1-1", "1-2", "1-3", "2-1", "2-2", "2-3"), codes(SeatShape.ROUND, 2, 3, 6));
  }

  private static List<String> codes(SeatShape shape, int rows, int perRow, int first) {
    return new SeatLayout(shape, rows, perRow)
        .seats().stream().limit(first).map(Seat::code).toList();
  }

  @ParameterizedTest
  @EnumSource
  void noTwoSeatsAreOneOrCoverEachOther(SeatShape shape) {
    for (int rows = 1; rows <= 9; rows++)
      for (int perRow = 1; perRow <= 13; perRow++) {
        List<Seat> seats = new SeatLayout(shape, rows, perRow).seats();
        assertEquals(seats.size(), seats.stream().map(Seat::code).distinct().count());
        for (Seat one : seats)
          for (Seat other : seats)
            if (one != other)
              assertTrue(
                  Math.abs(one.x() - other.x()) > 0.94 || Math.abs(one.y() - other.y()) > 0.94,
                  shape + " " + rows + " × " + perRow + ": " + one + " and " + other);
      }
  }

  @Test
  void peopleAreSeatedInOrderAsFarAsThereAreSeats() {
    SeatPlan plan = plan(1, 3);
    plan.fill(List.of(11L, 12L, 13L, 14L));
    assertEquals(Map.of("A2", 11L, "A3", 12L, "A1", 13L), plan.seats());
  }

  @Test
  void twoWhoHaveSeatsChangePlacesAndOneWithoutTakesAnothers() {
    SeatPlan plan = plan(1, 3);
    plan.fill(List.of(11L, 12L));
    plan.move(12, "A2", "sits beside the interpreter", "a@b.example", NOW);
    assertEquals(Map.of("A2", 12L, "A3", 11L), plan.seats());
    plan.move(13, "A3", "speaks first", "a@b.example", NOW);
    assertEquals(Map.of("A2", 12L, "A3", 13L), plan.seats());
    plan.move(13, "A1", "speaks last", "a@b.example", NOW);
    assertEquals(Map.of("A2", 12L, "A1", 13L), plan.seats());
    plan.move(13, "A1", "said again", "a@b.example", NOW);
    assertEquals(Map.of("A2", 12L, "A1", 13L), plan.seats());
    assertEquals(
        List.of("A2", "A3", "A1", "A1"), plan.changes().stream().map(SeatChange::code).toList());
  }

  @Test
  void aSeatIsChangedForAReasonAndExists() {
    SeatPlan plan = plan(1, 3);
    plan.fill(List.of(11L));
    assertThrows(SeatNeedsReason.class, () -> plan.move(11, "A1", " ", "x", NOW));
    assertThrows(SeatNeedsReason.class, () -> plan.move(11, "A1", null, "x", NOW));
    assertThrows(NoSuchSeat.class, () -> plan.move(11, "B1", "why", "x", NOW));
    assertThrows(NoSuchSeat.class, () -> plan.move(11, null, "why", "x", NOW));
    assertEquals(Map.of("A2", 11L), plan.seats());
    assertEquals(List.of(), plan.changes());
  }

  @Test
  void aPlanHasANameAndSeatsThatCanBeRead() {
    assertThrows(SeatPlanWithoutName.class, () -> made(" ", 1, 1));
    for (int[] size : new int[][] {{0, 1}, {1, 0}, {61, 1}, {1, 61}, {31, 20}})
      assertThrows(SeatPlanTooLarge.class, () -> made("Hall", size[0], size[1]));
    assertEquals(600, made("Hall", 30, 20).layout().seats().size());
  }

  @ParameterizedTest
  @EnumSource
  void noNameIsCutOrLeavesItsSeat(SeatShape shape) {
    Random random = new Random(20160323);
    List<SeatRow> rows = new ArrayList<>();
    for (Seat seat : new SeatLayout(shape, 6, 9).seats()) {
      CardPerson one = CardsTest.someone(random);
      SeatedPerson person =
          rows.size() % 7 == 6
              ? null
              : new SeatedPerson(rows.size(), one.name(), one.affiliation(), true);
      rows.add(new SeatRow(rows.size() + 1, seat, person));
    }
    LocalizedText summit = LocalizedText.of("2016 智慧城市市長高峰會", "2016 Smart City Mayors’ Summit");
    SeatPlanPdf pdf =
        new SeatPlanPdf("Opening <b> הפתיחה", summit, List.of(Language.ZH_HANT, Language.EN));
    assertEquals(List.of(), pdf.write(rows, new ByteArrayOutputStream()));
  }

  private static SeatPlan plan(int rows, int perRow) {
    return made("Hall", rows, perRow);
  }

  private static SeatPlan made(String name, int rows, int perRow) {
    return new SeatPlan(1, new MakeSeatPlan(name, SeatShape.ROWS, rows, perRow, true));
  }
}
