package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What those on stage are told of a release. */
class ToldChangeTest {

  private static final long JANA = 7;
  private static final long LIN = 8;

  @Test
  void oneOnStageIsToldWhatIsNewMovedAndCancelledForThem() {
    List<SessionChange> changes =
        SessionChange.between(
            List.of(talk("moves", at(9, 0), JANA), talk("goes", at(10, 0), JANA)),
            List.of(talk("moves", at(11, 0), JANA), talk("comes", at(12, 0), JANA)));
    assertEquals(List.of("goes CANCELLED", "moves MOVED", "comes NEW"), told(JANA, changes));
    assertEquals(List.of(), told(LIN, changes));
  }

  @Test
  void whoIsTakenOffAStageIsToldAndWhoTakesTheirPlaceToo() {
    List<SessionChange> changes =
        SessionChange.between(
            List.of(talk("talk", at(9, 0), JANA)), List.of(talk("talk", at(9, 0), LIN)));
    assertEquals(List.of("talk TAKEN_OFF"), told(JANA, changes));
    assertEquals(List.of("talk NEW"), told(LIN, changes));
  }

  @Test
  void nobodyIsWrittenToAboutAnotherSummary() {
    ReleasedSession before = talk("talk", at(9, 0), JANA);
    ReleasedSession after =
        new ReleasedSession(
            before.slug(),
            before.kind(),
            before.title(),
            LocalizedText.of("摘要", "Summary"),
            before.room(),
            0,
            null,
            before.track(),
            null,
            0,
            before.startsAt(),
            before.endsAt(),
            before.languages(),
            false,
            before.people());
    List<SessionChange> changes = SessionChange.between(List.of(before), List.of(after));
    assertEquals(List.of(), told(JANA, changes));
    assertEquals(List.of(), ToldChange.starred(Set.of("talk"), changes));
  }

  @Test
  void whoStarredASessionIsToldWhenItMovesGoesComesBackOrChangesItsPeople() {
    List<SessionChange> changes =
        SessionChange.between(
            List.of(
                talk("moves", at(9, 0)),
                talk("goes", at(10, 0)),
                talk("changes", at(13, 0), JANA),
                talk("stays", at(14, 0), JANA)),
            List.of(
                talk("moves", at(11, 0)),
                talk("returns", at(12, 0)),
                talk("changes", at(13, 0), LIN),
                talk("stays", at(14, 0), JANA)));
    assertEquals(
        List.of("goes CANCELLED", "moves MOVED", "returns NEW", "changes CHANGED"),
        words(
            ToldChange.starred(
                Set.of("moves", "goes", "returns", "changes", "stays", "never-was"), changes)));
    assertEquals(List.of("moves MOVED"), words(ToldChange.starred(Set.of("moves"), changes)));
    assertEquals(List.of(), words(ToldChange.starred(Set.of("stays"), changes)));
  }

  @Test
  void aReleaseThatDidNotKeepWhoPeopleAreTellsTheSame() {
    assertEquals(
        List.of(),
        SessionChange.between(
            List.of(talk("talk", at(9, 0), (Long) null)), List.of(talk("talk", at(9, 0), JANA))));
    ReleasedSession read =
        ProgrammeJson.read(ProgrammeJson.write(List.of(talk("talk", at(9, 0), JANA)))).get(0);
    assertEquals(JANA, read.people().get(0).personId());
  }

  @Test
  void twoReleasesWithinTheQuietPeriodMakeOneLetter() {
    ProgrammeNotice notice = new ProgrammeNotice(1, 3, at(9, 0));
    assertFalse(notice.isDue(at(9, 9)));
    assertTrue(notice.isDue(at(9, 10)));
    notice.told(at(9, 10));
    assertFalse(notice.isDue(at(9, 11)));
  }

  private static List<String> told(long person, List<SessionChange> changes) {
    return words(ToldChange.to(Set.of(person), changes));
  }

  private static List<String> words(List<ToldChange> told) {
    return told.stream().map(change -> change.shown().slug() + " " + change.kind()).toList();
  }

  private static ReleasedSession talk(String slug, Instant startsAt, Long... people) {
    LocalizedText text = LocalizedText.of("演講", "Talk");
    return new ReleasedSession(
        slug,
        SessionKind.TALK,
        text,
        LocalizedText.EMPTY,
        text,
        0,
        null,
        LocalizedText.EMPTY,
        null,
        0,
        startsAt,
        startsAt.plusSeconds(1_800),
        List.of(),
        false,
        Stream.of(people).map(ToldChangeTest::person).toList());
  }

  private static ReleasedPerson person(Long id) {
    return new ReleasedPerson(
        id,
        SessionRole.SPEAKER,
        new PersonName(
            null,
            "Person",
            id == null || id == JANA ? "Jana" : "Lin",
            PersonName.Order.GIVEN_FIRST,
            null,
            null),
        LocalizedText.EMPTY,
        null);
  }
}
