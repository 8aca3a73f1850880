package city.accord.programme;

import static city.accord.programme.OneTalk.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.ChangedMeanwhile;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.summit.ZoneChange;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProgramme;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The draft in its editors' hands: what it says, and whom it keeps apart. */
@ArquillianTest
class SessionsIT {

  @Inject private AsProgramme editor;
  @Inject private AsOrganiser organiser;
  @Inject private OneTalk talk;
  @Inject private Sessions sessions;
  @Inject private Summits summits;

  @Test
  void aSessionNeverTakesTheAddressOfANewOne() {
    assertNotEquals("new", editor.get(() -> sessions.plan(talk.of("New", 30))));
  }

  @Test
  void theDraftNamesItsConflicts() {
    String one = talk.planned();
    String other = talk.planned();
    List<Conflict.Kind> kinds =
        editor.get(() -> sessions.draft()).conflicts().stream()
            .filter(
                conflict ->
                    Set.of(one, other)
                        .equals(Set.of(conflict.slug(), String.valueOf(conflict.otherSlug()))))
            .map(Conflict::kind)
            .toList();
    assertEquals(List.of(Conflict.Kind.ROOM_TAKEN, Conflict.Kind.PERSON_DOUBLE_BOOKED), kinds);
  }

  @Test
  void twoEditorsDoNotUndoEachOthersWork() {
    String slug = talk.planned();
    int seen = talk.version(slug);
    editor.run(() -> sessions.replan(slug, seen, talk.of(talk.title(), 45)));
    assertThrows(
        ChangedMeanwhile.class,
        () -> editor.run(() -> sessions.replan(slug, seen, talk.of(talk.title(), 60))));
  }

  @Test
  void whenTheTimeZoneChangesHoursOrMomentsStayAndNothingIsGuessed() {
    String slug = talk.planned();
    Summit before = summits.current();
    DescribeSummit inPrague = in(before, ZoneId.of("Europe/Prague"));
    assertThrows(
        ZoneChange.ZoneChangeUndecided.class,
        () -> organiser.run(() -> summits.describe(inPrague)));
    try {
      organiser.run(() -> summits.describe(inPrague, ZoneChange.KEEP_HOURS));
      assertEquals(Instant.parse("2016-03-22T08:00:00Z"), talk.draftOf(slug).startsAt());
      organiser.run(() -> summits.describe(in(before, before.zone()), ZoneChange.KEEP_HOURS));
      assertEquals(NINE, talk.draftOf(slug).startsAt());
      organiser.run(() -> summits.describe(inPrague, ZoneChange.KEEP_MOMENTS));
      assertEquals(NINE, talk.draftOf(slug).startsAt());
    } finally {
      organiser.run(() -> summits.describe(in(before, before.zone()), ZoneChange.KEEP_MOMENTS));
    }
  }

  private static DescribeSummit in(Summit summit, ZoneId zone) {
    return new DescribeSummit(
        summit.name(),
        summit.theme(),
        summit.host(),
        summit.venue(),
        summit.address(),
        summit.firstDay(),
        summit.lastDay(),
        zone,
        summit.languages());
  }
}
