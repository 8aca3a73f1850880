package city.accord.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.web.server.PageStore.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A kept page is never older than what happened, or than a second, and is made once for all. */
class PageStoreTest {

  private static final String HOME = "https://summit.example/en?";

  private final List<String> told = new ArrayList<>();
  private long now = 5;
  private final PageStore store = new PageStore(() -> now);

  @Test
  void aPageIsGoodForASecond() {
    made("home");
    now += PageStore.KEPT.toNanos() - 1;
    assertEquals("home", store.find(HOME).orElseThrow().tag());
    now += 1;
    assertTrue(store.find(HOME).isEmpty());
  }

  @Test
  void whatHappensEndsAPageAtOnce() {
    made("before");
    store.forget();
    assertTrue(store.find(HOME).isEmpty());
    made("after");
    assertEquals("after", store.find(HOME).orElseThrow().tag());
  }

  @Test
  void aPageThatWasBegunBeforeSomethingHappenedIsShownToNobodyElse() {
    Page begun = begin("maker");
    begin("waiter");
    store.forget();
    begun.keep(answer("before"));
    assertTrue(store.find(HOME).isEmpty());
    assertEquals(List.of("waiter asks again"), told);
  }

  @Test
  void thoseWhoComeAfterSomethingHappenedDoNotWaitForAnOlderPage() {
    Page before = begin("maker");
    store.forget();
    Page after = begin("another maker");
    after.keep(answer("after"));
    before.keep(answer("before"));
    assertEquals("after", store.find(HOME).orElseThrow().tag());
  }

  @Test
  void allWaitForTheOneWhoMakesIt() {
    Page mine = begin("maker");
    begin("first");
    begin("second");
    assertEquals(List.of(), told);
    mine.keep(answer("home"));
    assertEquals(List.of("first takes home", "second takes home"), told);
    begin("third");
    assertEquals("third takes home", told.get(2));
  }

  @Test
  void whatIsNotToBeKeptEveryoneMakesForThemselves() {
    Page mine = begin("maker");
    begin("waiter");
    mine.leave();
    assertEquals(List.of("waiter makes their own"), told);
    assertTrue(store.find(HOME).isEmpty());
  }

  @Test
  void madeUpAddressesFillNoMoreThanTheMost() {
    byte[] large = new byte[(int) (PageStore.MOST_BYTES / 3)];
    for (int i = 0; i < 5; i++)
      store
          .begin(HOME + i, waiter("nobody"))
          .orElseThrow()
          .keep(new KeptAnswer(Map.of(), null, "page " + i, large, Map.of()));
    long kept = 0;
    for (int i = 0; i < 5; i++) kept += store.find(HOME + i).map(KeptAnswer::size).orElse(0);
    assertTrue(kept > 0 && kept <= PageStore.MOST_BYTES, "" + kept);
  }

  private void made(String tag) {
    Page page = begin("maker");
    page.keep(answer(tag));
    assertSame(tag, store.find(HOME).orElseThrow().tag());
  }

  /** The page to be made; null for whoever waits for another. */
  private Page begin(String who) {
    return store.begin(HOME, waiter(who)).orElse(null);
  }

  private PageStore.Waiter waiter(String who) {
    return new PageStore.Waiter() {
      @Override
      public void take(KeptAnswer made) {
        told.add(who + " takes " + made.tag());
      }

      @Override
      public void askAgain() {
        told.add(who + " asks again");
      }

      @Override
      public void makeOwn() {
        told.add(who + " makes their own");
      }
    };
  }

  private static KeptAnswer answer(String tag) {
    return new KeptAnswer(Map.of(), null, tag, new byte[10], Map.of());
  }
}
