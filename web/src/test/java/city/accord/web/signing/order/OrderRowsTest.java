package city.accord.web.signing.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order by hand: who is moved past a group's name joins that group and does not go back. */
class OrderRowsTest {

  /** Slots 1 to 4: two in the first group, two in the second. */
  private final OrderRows rows =
      new OrderRows(
          List.of(new OrderRow(1, 1), new OrderRow(2, 1), new OrderRow(3, 2), new OrderRow(4, 2)));

  @Test
  void withinAGroupARowPassesItsNeighbour() {
    assertTrue(rows.move(row(2), -1));
    assertEquals("2:1 1:1 3:2 4:2", shown());
  }

  @Test
  void atTheEdgeOfAGroupARowJoinsTheNext() {
    assertTrue(rows.move(row(2), 1));
    assertEquals("1:1 2:2 3:2 4:2", shown());
    assertTrue(rows.move(row(2), -1));
    assertEquals("1:1 2:1 3:2 4:2", shown());
    assertTrue(rows.move(row(3), -1));
    assertEquals("1:1 2:1 3:1 4:2", shown());
  }

  @Test
  void theFirstRowMovesNoFurtherUpAndTheLastNoFurtherDown() {
    assertFalse(rows.move(row(1), -1));
    assertFalse(rows.move(row(4), 1));
    assertEquals("1:1 2:1 3:2 4:2", shown());
  }

  @Test
  void aRowThatIsPutAmongAnotherGroupJoinsIt() {
    assertTrue(rows.put(4, 1));
    assertEquals("4:1 1:1 2:1 3:2", shown());
    assertTrue(rows.put(1, 9));
    assertEquals("4:1 2:1 3:2 1:2", shown());
  }

  @Test
  void betweenTwoGroupsARowStaysInItsOwn() {
    assertTrue(rows.put(4, 3));
    assertEquals("1:1 2:1 4:2 3:2", shown());
    assertTrue(rows.put(1, 2));
    assertEquals("2:1 1:1 4:2 3:2", shown());
  }

  @Test
  void whoeverIsGivenAnotherGroupStandsInIt() {
    row(1).setGroup(2);
    rows.standByGroup();
    assertEquals("2:1 1:2 3:2 4:2", shown());
  }

  @Test
  void anUnknownSlotMovesNobody() {
    assertFalse(rows.put(7, 1));
    assertEquals("1:1 2:1 3:2 4:2", shown());
  }

  private OrderRow row(long slot) {
    return rows.all().stream().filter(it -> it.getSlot() == slot).findFirst().orElseThrow();
  }

  private String shown() {
    return rows.all().stream()
        .map(row -> row.getSlot() + ":" + row.getGroup())
        .collect(Collectors.joining(" "));
  }
}
