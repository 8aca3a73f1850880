package city.accord.signing.ink;

import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.watch.SlotInk;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;

/**
 * How the tablets of one ceremony are doing: kept in memory and renewed by each of them. Whoever
 * wants to know is told of changes, at most once a second.
 */
final class TabletStatuses {

  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Map<Long, TabletStatus> statuses = new ConcurrentHashMap<>();
  private final AtomicLong toldAt = new AtomicLong(System.nanoTime() - QUIET_NANOS);
  private final Clock clock = Clock.systemUTC();
  private final Runnable changed;

  TabletStatuses(Runnable changed) {
    this.changed = changed;
  }

  Map<Long, TabletStatus> all() {
    return Map.copyOf(statuses);
  }

  void online(long slot, boolean online) {
    renew(slot, (status, now) -> status.withConnection(online, now));
    changed.run();
  }

  /** Its tablet was taken away: what is known of the device no longer holds. */
  void gone(long slot) {
    renew(slot, TabletStatus::withoutDevice);
    changed.run();
  }

  void heard(long slot, PenMessage.Ping ping) {
    renew(slot, (status, now) -> status.withReport(ping, now));
    tell();
  }

  /** Its page says whether it still has the key that it was paired with. */
  void key(long slot, boolean isLost) {
    TabletStatus known = statuses.get(slot);
    if (isLost == (known != null && known.keyLost())) return;
    renew(slot, (status, now) -> status.withKeyLost(isLost, now));
    changed.run();
  }

  void written(long slot, SlotInk ink) {
    renew(slot, (status, now) -> status.withInk(ink.points(), ink.durablePoints(), now));
    tell();
  }

  private void renew(long slot, BiFunction<TabletStatus, Instant, TabletStatus> change) {
    Instant now = clock.instant();
    statuses.compute(
        slot, (id, status) -> change.apply(status == null ? TabletStatus.NONE : status, now));
  }

  private void tell() {
    long now = System.nanoTime();
    long before = toldAt.get();
    if (now - before >= QUIET_NANOS && toldAt.compareAndSet(before, now)) changed.run();
  }
}
