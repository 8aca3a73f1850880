package city.accord.attendee.logistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import city.accord.attendee.logistics.TravelSheet.Part;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A busy day is read in parts: whole hours, as many as a screen takes. */
class DayPartsTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

  /** Where clocks differ from others by half an hour, hours begin when clocks there say so. */
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  private final List<Instant> moments = new ArrayList<>();

  @Test
  void aQuietDayIsOnePart() {
    arrive(TAIPEI, 8, 20);
    arrive(TAIPEI, 21, 30);
    assertEquals(List.of(part(TAIPEI, 8, 22, 50)), DayParts.of(moments, TAIPEI));
  }

  @Test
  void hoursAreTakenTogetherUntilTheScreenIsFull() {
    arrive(TAIPEI, 8, 120);
    arrive(TAIPEI, 9, 80);
    arrive(TAIPEI, 11, 1);
    assertEquals(
        List.of(part(TAIPEI, 8, 10, DayParts.MOST), part(TAIPEI, 11, 12, 1)),
        DayParts.of(moments, TAIPEI));
  }

  @Test
  void anHourIsNeverTornApart() {
    arrive(TAIPEI, 7, 10);
    arrive(TAIPEI, 8, 350);
    arrive(TAIPEI, 9, 10);
    assertEquals(
        List.of(part(TAIPEI, 7, 8, 10), part(TAIPEI, 8, 9, 350), part(TAIPEI, 9, 10, 10)),
        DayParts.of(moments, TAIPEI));
  }

  @Test
  void hoursBeginAsClocksAtTheSummitSay() {
    arrive(KOLKATA, 8, 2);
    assertEquals(List.of(part(KOLKATA, 8, 9, 2)), DayParts.of(moments, KOLKATA));
  }

  @Test
  void thePartThatIsUnderWayOrComesNextIsShownFirst() {
    arrive(TAIPEI, 8, 150);
    arrive(TAIPEI, 12, 150);
    List<Part> parts = DayParts.of(moments, TAIPEI);
    assertEquals(parts.get(0), DayParts.at(at(TAIPEI, 0), parts));
    assertEquals(parts.get(0), DayParts.at(at(TAIPEI, 8), parts));
    assertEquals(parts.get(1), DayParts.at(at(TAIPEI, 9), parts));
    assertEquals(parts.get(1), DayParts.at(at(TAIPEI, 12), parts));
    assertEquals(parts.get(0), DayParts.at(at(TAIPEI, 13), parts));
    assertNull(DayParts.at(at(TAIPEI, 8), List.of()));
  }

  private void arrive(ZoneId zone, int hour, int people) {
    moments.addAll(Collections.nCopies(people, at(zone, hour).plusSeconds(61)));
  }

  private static Part part(ZoneId zone, int from, int to, int people) {
    return new Part(at(zone, from), at(zone, to), people);
  }

  private static Instant at(ZoneId zone, int hour) {
    return ZonedDateTime.of(2016, 3, 22, hour, 0, 0, 0, zone).toInstant();
  }
}
