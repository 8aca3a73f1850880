package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.CeremonyState.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of a summit's ceremonies is at hand: the one that goes on; else the next that is ready;
 * else the one just sealed, for half a day; else the next; else the last.
 */
public final class CurrentCeremony {

  private static final Duration FINALE = Duration.ofHours(12);
  private static final Set<CeremonyState> LIVE = Set.of(OPEN, HELD, CLOSING);

  private static final Comparator<Ceremony> EARLIEST =
      Comparator.comparing(it -> it.plan().scheduledAt());
  private static final Comparator<Ceremony> LATEST_OPENED =
      Comparator.comparing((Ceremony it) -> it.progress().openedAt()).reversed();

  private CurrentCeremony() {}

  /**
   * @param rehearsalsToo whether whoever asks may see that one is being rehearsed
   */
  public static Optional<Ceremony> of(
      List<Ceremony> ceremonies, boolean rehearsalsToo, Instant now) {
    return first(ceremonies, LATEST_OPENED, one -> LIVE.contains(one.state()))
        .or(() -> first(ceremonies, EARLIEST, one -> rehearsalsToo && one.state() == REHEARSING))
        .or(() -> first(ceremonies, EARLIEST, one -> one.state() == READY))
        .or(() -> first(ceremonies, LATEST_OPENED, one -> isFresh(one, now)))
        .or(() -> first(ceremonies, EARLIEST, one -> one.state().compareTo(READY) < 0))
        .or(() -> first(ceremonies, LATEST_OPENED, CurrentCeremony::isSealed));
  }

  private static boolean isFresh(Ceremony ceremony, Instant now) {
    return isSealed(ceremony) && now.isBefore(ceremony.progress().sealedAt().plus(FINALE));
  }

  private static boolean isSealed(Ceremony ceremony) {
    return ceremony.state() == SEALED || ceremony.state() == PUBLISHED;
  }

  private static Optional<Ceremony> first(
      List<Ceremony> ceremonies, Comparator<Ceremony> order, Predicate<Ceremony> which) {
    return ceremonies.stream().filter(which).min(order);
  }
}
