package city.accord.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.WallClock;
import city.accord.summit.WallClock.Occurrence;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EditableMomentTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void anHourThatHappensTwiceIsAskedAboutAndShownWithItsOffset() {
    EditableMoment moment = new EditableMoment(null, LONDON);
    moment.setLocal(LocalDateTime.parse("2016-10-30T01:30"));
    assertTrue(moment.isTwice());
    assertThrows(WallClock.HourHappensTwice.class, moment::toInstant);
    assertEquals("GMT+1", moment.offset(Occurrence.FIRST));
    assertEquals("GMT", moment.offset(Occurrence.SECOND));
    moment.setWhich(Occurrence.SECOND);
    assertEquals(Instant.parse("2016-10-30T01:30:00Z"), moment.toInstant());
  }

  @Test
  void whatWasChosenIsReadBack() {
    for (String at : new String[] {"2016-10-30T00:30:00Z", "2016-10-30T01:30:00Z"}) {
      Instant instant = Instant.parse(at);
      assertEquals(instant, new EditableMoment(instant, LONDON).toInstant());
    }
  }

  @Test
  void anHourThatDoesNotExistIsRefused() {
    EditableMoment moment = new EditableMoment(null, LONDON);
    moment.setLocal(LocalDateTime.parse("2016-03-27T01:30"));
    assertFalse(moment.isTwice());
    assertThrows(WallClock.HourDoesNotExist.class, moment::toInstant);
  }

  @Test
  void anEmptyFieldIsNoMoment() {
    assertNull(new EditableMoment(null, LONDON).toInstant());
  }
}
