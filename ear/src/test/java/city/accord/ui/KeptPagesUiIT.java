package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RawHttp.Answer;
import city.accord.testing.RunningSummit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What everyone may read is made once for all who ask at that moment, and never shown when it has
 * been changed.
 */
@ExtendWith(OnRunningSummit.class)
class KeptPagesUiIT {

  private static final int READERS = 60;

  @Test
  void eachReaderSeesWhatWasDoneBeforeTheyAsked(RunningSummit summit) {
    Clerk officer = Clerk.organiser(summit);
    String headline = statement(officer);
    String path = officer.path();
    RawHttp reader = new RawHttp(summit.http());
    for (int i = 0; i < 5; i++) {
      assertFalse(reader.get("/en/press").body().contains(headline), "a draft");
      officer.open(path);
      officer.press("Approve");
      assertTrue(reader.get("/en/press").body().contains(headline), "public, at once");
      officer.press("Return to draft");
      assertFalse(reader.get("/en/press").body().contains(headline), "withdrawn, at once");
    }
  }

  /** None of those who ask together gets a page from before, or one that is not whole. */
  @Test
  void allReadersOfARushSeeTheNewState(RunningSummit summit) {
    Clerk officer = Clerk.organiser(summit);
    String headline = statement(officer);
    List<CompletableFuture<Answer>> before = rush(summit);
    officer.press("Approve");
    List<CompletableFuture<Answer>> after = rush(summit);
    for (var one : before) assertTrue(one.join().body().endsWith("</html>"), one.join().body());
    for (var one : after) assertTrue(one.join().body().contains(headline));
    officer.press("Return to draft");
  }

  @Test
  void whoeverIsSignedInGetsAPageOfTheirOwn(RunningSummit summit) {
    String session = Clerk.organiser(summit).cookie("accord-session");
    RawHttp reader = new RawHttp(summit.http());
    Answer everyones = reader.get("/en/cities");
    RawHttp officer = new RawHttp(summit.http());
    Answer own = officer.with("Cookie", "accord-session=" + session).get("/en/cities");
    assertEquals("no-cache", everyones.header("Cache-Control"));
    assertEquals("private, no-cache", own.header("Cache-Control"));
    assertEquals("no-cache", reader.get("/en/cities").header("Cache-Control"));
    assertNotEquals(
        everyones.header("Content-Security-Policy"), own.header("Content-Security-Policy"));
  }

  @Test
  void aKeptPageIsAnsweredAsOneThatIsMade(RunningSummit summit) {
    RawHttp reader = new RawHttp(summit.http());
    Answer made = reader.get("/en/verify");
    String tag = made.header("ETag");
    for (int i = 0; i < 3; i++) {
      Answer again = reader.get("/en/verify");
      assertEquals(names(made), names(again));
      assertEquals(tag, again.header("ETag"));
      assertEquals(200, again.status());
    }
    Answer head = reader.send("HEAD", "/en/verify", null);
    assertEquals(tag, head.header("ETag"));
    assertEquals("", head.body());
    Answer known = new RawHttp(summit.http()).with("If-None-Match", tag).get("/en/verify");
    assertEquals(304, known.status());
    assertEquals("", known.header("Content-Security-Policy"));
    for (String coding : List.of("br", "gzip")) {
      Answer packed = new RawHttp(summit.http()).with("Accept-Encoding", coding).get("/en/verify");
      assertEquals(coding, packed.header("Content-Encoding"));
      assertEquals("Accept-Encoding", packed.header("Vary"));
      assertEquals(tag, packed.header("ETag"));
    }
  }

  private static List<String> names(Answer answer) {
    return answer.headerLines().stream().map(line -> line.split(":")[0]).sorted().toList();
  }

  /** So many readers at once, each with a connection of their own. */
  private static List<CompletableFuture<Answer>> rush(RunningSummit summit) {
    return IntStream.range(0, READERS).mapToObj(i -> read(summit.http())).toList();
  }

  private static CompletableFuture<Answer> read(String server) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                answer.complete(new RawHttp(server).get("/en/press"));
              } catch (RuntimeException e) {
                answer.completeExceptionally(e);
              }
            });
    reader.start();
    return answer;
  }

  /** A draft that is whole; the officer stays on its page. */
  private static String statement(Clerk officer) {
    String headline = "Kept pages " + System.nanoTime();
    officer.open("/en/desk/statements/new");
    for (String field : List.of("headline", "body", "issuer", "contact"))
      for (String language : List.of("en", "zh-Hant"))
        officer.fill(
            "[data-field=" + field + "] [lang=" + language + "] :is(input, textarea)", headline);
    officer.press("Save");
    return headline;
  }
}
