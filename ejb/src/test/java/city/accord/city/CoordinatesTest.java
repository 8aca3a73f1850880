package city.accord.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Where a city lies. */
class CoordinatesTest {

  @Test
  void aPlaceIsOnEarth() {
    assertEquals(25.04, Coordinates.of(25.04, 121.56).latitude());
    assertThrows(Coordinates.NotOnEarth.class, () -> Coordinates.of(2504.0, 12156.0));
    assertThrows(Coordinates.NotOnEarth.class, () -> Coordinates.of(90.1, 0.0));
    assertThrows(Coordinates.NotOnEarth.class, () -> Coordinates.of(0.0, -180.1));
    assertThrows(Coordinates.NotOnEarth.class, () -> Coordinates.of(Double.NaN, 0.0));
  }

  @Test
  void bothAreSaidOrNone() {
    assertNull(Coordinates.of(null, null));
    assertThrows(Coordinates.HalfAPlace.class, () -> Coordinates.of(25.04, null));
    assertThrows(Coordinates.HalfAPlace.class, () -> Coordinates.of(null, 121.56));
  }
}
