package city.accord.web.signing.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WallGridTest {

  @Test
  void oneStandsAloneAndTenStandInThrees() {
    assertEquals(new WallGrid(1, 1, "grand"), WallGrid.of(1));
    assertEquals(new WallGrid(3, 4, "usual"), WallGrid.of(10));
    assertEquals(new WallGrid(3, 4, "usual"), WallGrid.of(12));
  }

  @Test
  void everyNumberOfSlotsHasItsPlacesAndNoRowStaysEmpty() {
    for (int slots = 1; slots <= 150; slots++) {
      WallGrid grid = WallGrid.of(slots);
      assertTrue(grid.columns() * grid.rows() >= slots, slots + " in " + grid);
      assertTrue(grid.columns() * (grid.rows() - 1) < slots, slots + " in " + grid);
    }
  }

  @Test
  void aHundredAndFiftyStandCloseAndMoreWideThanHigh() {
    WallGrid grid = WallGrid.of(150);
    assertEquals("throng", grid.density());
    assertTrue(grid.columns() <= 12, "names of cities need some width: " + grid);
  }
}
