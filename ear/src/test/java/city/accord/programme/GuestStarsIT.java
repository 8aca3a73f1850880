package city.accord.programme;

import static city.accord.programme.OneTalk.NINE;
import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.testing.AsProgramme;
import city.accord.testing.Guests;
import city.accord.testing.Letters;
import city.accord.testing.OpenCategory;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests star sessions, and are told when a release changes one. */
@ArquillianTest
class GuestStarsIT {

  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;
  @Inject private AsProgramme editor;
  @Inject private OneTalk talk;
  @Inject private Sessions sessions;
  @Inject private Releases releases;
  @Inject private ReleaseLetters previewed;
  @Inject private DueNotices notices;
  @Inject private GuestStars stars;
  @Inject private OnTheDay day;
  @Inject private DayLetters dayLetters;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private Letters letters;

  private String slug;
  private String link;

  @BeforeEach
  void releaseATalk() throws Exception {
    slug = talk.planned();
    release("With it");
    tell();
    category.opens();
    guests.comeTo(category);
    link = guests.registered("Jana");
  }

  @Test
  void aGuestReadsOldAndNewOfWhatTheyStarredAndMaySayNo() throws Exception {
    stars.star(link, List.of(slug, "no-such-session"), true);
    assertEquals(Set.of(slug), stars.own(link).orElseThrow().slugs());
    move(120);
    assertTrue(
        editor.get(() -> previewed.readers(null)).stream().anyMatch(row -> row.starred()),
        "shown before the release");
    release("Moved");
    tell();
    String letter = letters.newestTo(guests.address("Jana"));
    assertTrue(letter.contains("Moved: " + talk.title()), letter);
    assertTrue(letter.contains("22 March 2016 09:00–09:30"), letter);
    assertTrue(letter.contains("→ 22 March 2016 11:00–11:30"), letter);
    assertTrue(letters.enclosedTo(guests.address("Jana")).contains("T110000"), "for the calendar");
    String own = guests.token("Jana").replace("/stars", "");
    assertEquals(Set.of(slug), stars.own(own).orElseThrow().slugs(), "by the link of the letter");
    stars.star(own, List.of(slug), false);
    move(180);
    assertFalse(editor.get(() -> previewed.readers(null)).stream().anyMatch(ReaderRow::starred));
    release("Moved again");
    tell();
    assertEquals(letter, letters.newestTo(guests.address("Jana")), "no second letter");
  }

  @Test
  void whatIsCancelledOnTheSpotIsToldOnceItIsQuiet() throws Exception {
    stars.star(link, List.of(slug), true);
    String before = letters.newestTo(guests.address("Jana"));
    editor.run(() -> day.cancel(slug));
    dayLetters.tell();
    assertEquals(before, letters.newestTo(guests.address("Jana")), "another word may follow");
    transaction.begin();
    em.createNativeQuery("update session_day set said_at = '2016-01-01 00:00:00'").executeUpdate();
    transaction.commit();
    dayLetters.tell();
    String letter = letters.newestTo(guests.address("Jana"));
    assertTrue(letter.contains("Cancelled: " + talk.title()), letter);
    dayLetters.tell();
    assertEquals(letter, letters.newestTo(guests.address("Jana")), "told once");
  }

  @Test
  void whatLeavesTheProgrammeStaysStarredAndIsToldWhenItComesBack() throws Exception {
    stars.star(link, List.of(slug), true);
    editor.run(() -> sessions.remove(slug));
    release("Without it");
    tell();
    assertTrue(letters.newestTo(guests.address("Jana")).contains("Cancelled: " + talk.title()));
    assertTrue(stars.calendar(link, EN).orElseThrow().contains("STATUS:CANCELLED"));
    stars.star(link, List.of(), true);
    assertEquals(Set.of(slug), stars.own(link).orElseThrow().slugs());
    editor.run(() -> sessions.bringBack(slug));
    release("With it again");
    tell();
    assertTrue(letters.newestTo(guests.address("Jana")).contains("New: " + talk.title()));
  }

  @Test
  void whoStarsWhatAReleaseBroughtIsNotToldThatItIsNew() throws Exception {
    String another = talk.planned();
    release("With another");
    stars.star(link, List.of(another), true);
    assertFalse(editor.get(() -> previewed.readers(null)).stream().anyMatch(ReaderRow::starred));
    String before = letters.newestTo(guests.address("Jana"));
    tell();
    assertEquals(before, letters.newestTo(guests.address("Jana")));
  }

  @Test
  void theLetterThatIsPreviewedTellsOfTheReleasesThatWaitAsWell() throws Exception {
    stars.star(link, List.of(slug), true);
    move(60);
    release("Moved");
    move(120);
    String key =
        editor.get(() -> previewed.readers(null)).stream()
            .filter(ReaderRow::starred)
            .findFirst()
            .orElseThrow()
            .key();
    LocalizedText note = LocalizedText.of("再次更動", "Moved once more");
    String preview = editor.get(() -> previewed.letter(null, key, note)).body();
    assertTrue(preview.contains("22 March 2016 09:00–09:30"), preview);
    assertTrue(preview.contains("→ 22 March 2016 11:00–11:30"), preview);
    assertTrue(preview.contains("Moved once more"), preview);
    tell();
  }

  @Test
  void aLinkThatDoesNotWorkOpensNoStars() {
    assertTrue(stars.own("no-link-at-all").isEmpty());
    assertTrue(stars.calendar("no-link-at-all", EN).isEmpty());
    assertThrows(NotThere.class, () -> stars.star("no-link-at-all", List.of(slug), true));
  }

  private void move(int minutes) {
    editor.run(
        () ->
            sessions.place(
                slug, talk.version(slug), talk.room(), NINE.plusSeconds(60L * minutes), 30));
  }

  private void release(String name) {
    editor.run(
        () ->
            releases.release(
                new ReleaseWords(name, LocalizedText.EMPTY, true),
                releases.preview().fingerprint(),
                true));
  }

  private void tell() throws Exception {
    transaction.begin();
    em.createNativeQuery("update programme_notice set due_at = '2016-01-01 00:00:00'")
        .executeUpdate();
    transaction.commit();
    notices.tell();
  }
}
