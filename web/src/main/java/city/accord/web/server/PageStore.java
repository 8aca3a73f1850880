package city.accord.web.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * The pages that were answered lately. One is good until anything happens that readers could see,
 * and for a second at most: what an hour brings, such as the end of an embargo, no deed tells of,
 * and neither do deeds on other servers. While one is being made, all others who ask for it wait
 * for that one.
 */
final class PageStore {

  static final Duration KEPT = Duration.ofSeconds(1);

  /** So many bytes are kept at most; whoever makes up addresses fills no more. */
  static final long MOST_BYTES = 32_000_000;

  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final AtomicLong happened = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final LongSupplier nanoTime;

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  PageStore(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Something happened that readers could see: no page that was begun before is good any more. */
  void forget() {
    happened.incrementAndGet();
  }

  /** Whoever waits for a page that somebody else makes; told once, on whichever thread. */
  interface Waiter {

    void take(KeptAnswer made);

    /** Something happened while it was made: asks anew, and waits again if need be. */
    void askAgain();

    /** It is not to be kept: makes one of their own. */
    void makeOwn();
  }

  /** A page that is good; empty where it has to be made. */
  Optional<KeptAnswer> find(String address) {
    Page page = pages.get(address);
    return page == null || !page.isGood() ? Optional.empty() : Optional.of(page.answer);
  }

  /**
   * Lets one caller make a page, and the others wait for it.
   *
   * @return the page to be made, for the one who makes it; empty for those who wait
   */
  Optional<Page> begin(String address, Waiter waiter) {
    Page mine = new Page(address);
    while (true) {
      Page other = pages.putIfAbsent(address, mine);
      if (other == null) return Optional.of(mine);
      if (other.join(waiter)) return Optional.empty();
      // it is made, or was begun before something happened
      if (other.isGood()) {
        waiter.take(other.answer);
        return Optional.empty();
      }
      if (pages.replace(address, other, mine)) {
        bytes.addAndGet(-other.size());
        return Optional.of(mine);
      }
    }
  }

  /** A page that is being made, or has been. */
  final class Page {

    private final String address;
    private final long begunAfter = happened.get();
    private final long begunAt = nanoTime.getAsLong();
    private volatile KeptAnswer answer;
    private List<Waiter> waiting = new ArrayList<>();

    private Page(String address) {
      this.address = address;
    }

    /** It is made; whoever waits gets it. */
    void keep(KeptAnswer made) {
      answer = made;
      boolean isKept = pages.get(address) == this;
      if (isKept && bytes.addAndGet(made.size()) > MOST_BYTES) {
        pages.values().removeIf(page -> page != this && page.isMade());
        bytes.set(made.size());
      }
      for (Waiter one : ended()) {
        if (isFresh()) one.take(made);
        else one.askAgain();
      }
    }

    /** It is not to be kept: whoever waits makes their own. */
    void leave() {
      pages.remove(address, this);
      ended().forEach(Waiter::makeOwn);
    }

    private synchronized List<Waiter> ended() {
      List<Waiter> all = waiting == null ? List.of() : waiting;
      waiting = null;
      return all;
    }

    private synchronized boolean join(Waiter one) {
      if (waiting == null || !isFresh()) return false;
      waiting.add(one);
      return true;
    }

    boolean isMade() {
      return answer != null;
    }

    private boolean isFresh() {
      return begunAfter == happened.get();
    }

    private boolean isGood() {
      return isMade() && isFresh() && nanoTime.getAsLong() - begunAt < KEPT.toNanos();
    }

    private long size() {
      return isMade() ? answer.size() : 0;
    }
  }
}
