package city.accord.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedSessionTest {

  private static final Instant MONDAY = Instant.parse("2016-03-14T01:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2016-03-15T01:00:00Z");
  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");

  @Test
  void aSessionKeepsItsIdentityWhenItMoves() {
    PublishedSession before = only(release(1, MONDAY, talk("rivers", NINE)));
    PublishedSession after =
        only(
            release(1, MONDAY, talk("rivers", NINE)),
            release(2, TUESDAY, talk("rivers", NINE.plusSeconds(900))));
    assertEquals(before.id(), after.id());
    assertEquals(NINE.plusSeconds(900), after.session().startsAt());
    assertEquals(1, after.changes());
    assertEquals(TUESDAY, after.changedAt());
  }

  @Test
  void aReleaseThatTellsNothingNewOfASessionCountsNothing() {
    PublishedSession same =
        only(release(1, MONDAY, talk("rivers", NINE)), release(2, TUESDAY, talk("rivers", NINE)));
    assertEquals(0, same.changes());
    assertEquals(MONDAY, same.changedAt());
  }

  @Test
  void whatALaterReleaseNoLongerHasIsCancelledAndMayComeBack() {
    Programme first = release(1, MONDAY, talk("rivers", NINE));
    Programme without = release(2, TUESDAY);
    Programme again = release(3, TUESDAY.plusSeconds(60), talk("rivers", NINE));
    assertTrue(only(first, without).cancelled());
    assertEquals(1, only(first, without, release(3, NINE)).changes());
    PublishedSession back = only(first, without, again);
    assertFalse(back.cancelled());
    assertEquals(2, back.changes());
  }

  @Test
  void sessionsOfOneNameOnTwoServersAreTwo() {
    assertNotEquals(
        only(release(1, MONDAY, talk("rivers", NINE))).id(),
        only(release(1, TUESDAY, talk("rivers", NINE))).id());
  }

  @Test
  void theFirstReleaseIsNoNewsOfEachSessionAndTheNextNamesWhatItMoved() {
    List<ReleaseNews> news =
        ReleaseNews.of(
            List.of(
                release(1, MONDAY, talk("rivers", NINE)),
                release(2, TUESDAY, talk("rivers", NINE.plusSeconds(900)))));
    assertEquals(List.of(2, 1), news.stream().map(ReleaseNews::number).toList());
    assertEquals(SessionChange.Kind.MOVED, news.get(0).changes().get(0).kind());
    assertEquals(List.of(), news.get(1).changes());
  }

  private static PublishedSession only(Programme... releases) {
    List<PublishedSession> all = PublishedSession.of(List.of(releases));
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static Programme release(int number, Instant at, ReleasedSession... sessions) {
    return new Programme(number, "Release " + number, at, List.of(sessions));
  }

  private static ReleasedSession talk(String slug, Instant starts) {
    LocalizedText title = LocalizedText.of(slug, slug);
    return new ReleasedSession(
        slug,
        SessionKind.TALK,
        title,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        0,
        null,
        LocalizedText.EMPTY,
        null,
        0,
        starts,
        starts.plusSeconds(1800),
        List.of(),
        false,
        List.of());
  }
}
