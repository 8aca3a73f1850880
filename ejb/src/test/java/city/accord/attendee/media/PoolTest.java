package city.accord.attendee.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.media.Pool.PoolNeverEnds;
import city.accord.attendee.media.Pool.PoolOutOfBounds;
import city.accord.attendee.media.Pool.PoolWithoutPoint;
import city.accord.attendee.media.Pool.PoolWithoutTitle;
import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a pool of the press has to say, and of what its people are told. */
class PoolTest {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");
  private static final LocalizedText WHAT = LocalizedText.of("簽署", "Signing");
  private static final LocalizedText DOOR = LocalizedText.of("B 門", "Door B");

  @Test
  void aPoolSaysWhatForWhereWhenAndForHowMany() {
    assertThrows(PoolWithoutTitle.class, () -> pool(LocalizedText.EMPTY, DOOR, 60, 1));
    assertThrows(PoolWithoutPoint.class, () -> pool(WHAT, LocalizedText.EMPTY, 60, 1));
    assertThrows(PoolNeverEnds.class, () -> pool(WHAT, DOOR, 0, 1));
    assertThrows(PoolOutOfBounds.class, () -> pool(WHAT, DOOR, 60, 0));
    PoolOutOfBounds many = assertThrows(PoolOutOfBounds.class, () -> pool(WHAT, DOOR, 60, 100));
    assertEquals("places-tv", many.field());
    Pool pool = pool(WHAT, DOOR, 60, 2);
    assertEquals(2, pool.places(Medium.TV));
    assertEquals(0, pool.places(Medium.RADIO));
  }

  @Test
  void twoPoolsClashWhereTheirHoursOverlap() {
    Pool morning = new Pool(1, told(WHAT, DOOR, NINE, 60, 1));
    assertTrue(morning.clashesWith(new Pool(1, told(WHAT, DOOR, NINE.plusSeconds(1800), 60, 1))));
    assertFalse(morning.clashesWith(new Pool(1, told(WHAT, DOOR, NINE.plusSeconds(3600), 60, 1))));
    assertFalse(morning.clashesWith(morning));
  }

  @Test
  void itsPeopleAreToldOfWhatConcernsThemAndOnce() {
    Pool pool = pool(WHAT, DOOR, 60, 2);
    PoolPlace place = new PoolPlace(pool, null, Medium.TV, PlaceState.WAITING, 1);
    assertTold("waiting", place);
    place.become(Medium.TV, PlaceState.IN);
    assertTold("in", place);
    pool.describe(told(WHAT, DOOR, NINE, 60, 5));
    assertFalse(place.isToTell(), "more places are nothing to those who have one");
    pool.describe(told(WHAT, WHAT, NINE, 60, 5));
    assertTold("changed", place);
    place.leave();
    assertTold("out", place);
  }

  @Test
  void whoeverNeverKnewOfAPlaceIsNotToldThatItIsGone() {
    PoolPlace place = new PoolPlace(pool(WHAT, DOOR, 60, 2), null, Medium.TV, PlaceState.IN, 1);
    place.leave();
    assertFalse(place.isToTell());
  }

  private static void assertTold(String letter, PoolPlace place) {
    assertTrue(place.isToTell());
    assertEquals(letter, place.letter());
    place.told();
    assertFalse(place.isToTell());
  }

  private static Pool pool(LocalizedText what, LocalizedText where, int minutes, int tv) {
    return new Pool(1, told(what, where, NINE, minutes, tv));
  }

  private static DescribePool told(
      LocalizedText what, LocalizedText where, Instant at, int minutes, int tv) {
    return new DescribePool(
        0, null, what, where, at, at.plusSeconds(60L * minutes), Map.of(Medium.TV, tv), Hue.ROSE);
  }
}
