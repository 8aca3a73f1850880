package city.accord.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often a token may call this server: so many times a minute, counted from its first call. */
@ApplicationScoped
public class ApiRate {

  static final int CALLS = 120;
  static final Duration WINDOW = Duration.ofMinutes(1);

  /** Whoever changes something is read by people afterwards: so often they can be. */
  static final int CHANGES = 30;

  private final Map<Key, Window> windows = new ConcurrentHashMap<>();
  private Clock clock;

  protected ApiRate() {}

  @Inject
  ApiRate(Clock clock) {
    this.clock = clock;
  }

  private record Key(long tokenId, boolean changes) {}

  private record Window(Instant since, int calls) {}

  /** Counts a call; how long it has to wait, which is zero where it may go on. */
  Duration count(long tokenId) {
    return count(new Key(tokenId, false), CALLS);
  }

  /** Counts a call that changes something, beside counting it as a call. */
  Duration countChange(long tokenId) {
    return count(new Key(tokenId, true), CHANGES);
  }

  private Duration count(Key key, int allowed) {
    Instant now = clock.instant();
    windows.values().removeIf(window -> isOver(window, now));
    Window counted =
        windows.merge(
            key, new Window(now, 1), (known, fresh) -> new Window(known.since, known.calls + 1));
    return counted.calls <= allowed
        ? Duration.ZERO
        : Duration.between(now, counted.since.plus(WINDOW));
  }

  private static boolean isOver(Window window, Instant now) {
    return !now.isBefore(window.since.plus(WINDOW));
  }
}
