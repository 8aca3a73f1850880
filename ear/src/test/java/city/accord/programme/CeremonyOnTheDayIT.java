package city.accord.programme;

import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.SmallCeremony;
import city.accord.testing.AsProgramme;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A session in which a declaration is signed, as the officer sees it who runs the day. */
@ArquillianTest
class CeremonyOnTheDayIT {

  @Inject private AsProgramme editor;
  @Inject private OneTalk talk;
  @Inject private Sessions sessions;
  @Inject private Releases releases;
  @Inject private OnTheDay day;
  @Inject private SmallCeremony ceremony;

  @Test
  void anOfficerEndsASessionThatItsCeremonyHasBegun() {
    ceremony.prepare("Taipei");
    String slug = planned(Instant.now().truncatedTo(ChronoUnit.MINUTES));
    assertThrows(SessionDay.NotBegun.class, () -> editor.run(() -> day.end(slug)));
    ceremony.open();
    assertEquals(SessionToday.State.ON, today(slug).state());
    editor.run(() -> day.end(slug));
    assertEquals(SessionToday.State.OVER, today(slug).state());
  }

  private SessionToday today(String slug) {
    return day.all().stream()
        .filter(one -> one.session().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private String planned(Instant startsAt) {
    SessionPlan plan =
        new SessionPlan(
            SessionKind.CEREMONY,
            LocalizedText.of(EN, talk.title()),
            LocalizedText.EMPTY,
            talk.room(),
            null,
            startsAt,
            30,
            List.of(EN),
            false,
            List.of(),
            LocalizedText.EMPTY,
            null,
            List.of(),
            null,
            ceremony.slug());
    String slug = editor.get(() -> sessions.plan(plan));
    editor.run(
        () -> releases.release(ReleaseWords.of("Signing"), releases.preview().fingerprint(), true));
    return slug;
  }
}
