package city.accord.signing.ink;

import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.watch.Sheet;
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
final class TabletSigns {

  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Map<Long, TabletSign> signs = new ConcurrentHashMap<>();
  private final AtomicLong toldAt = new AtomicLong(System.nanoTime() - QUIET_NANOS);
  private final Clock clock = Clock.systemUTC();
  private final Runnable changed;

  TabletSigns(Runnable changed) {
    this.changed = changed;
  }

  Map<Long, TabletSign> all() {
    return Map.copyOf(signs);
  }

  void online(long slot, boolean online) {
    renew(slot, (sign, now) -> sign.at(online, now));
    changed.run();
  }

  /** Its tablet was taken away: what is known of the device no longer holds. */
  void gone(long slot) {
    renew(slot, TabletSign::gone);
    changed.run();
  }

  void heard(long slot, PenMessage.Ping ping) {
    renew(slot, (sign, now) -> sign.with(ping, now));
    tell();
  }

  void written(long slot, Sheet sheet) {
    renew(slot, (sign, now) -> sign.with(sheet.points(), sheet.durablePoints(), now));
    tell();
  }

  private void renew(long slot, BiFunction<TabletSign, Instant, TabletSign> change) {
    Instant now = clock.instant();
    signs.compute(slot, (id, sign) -> change.apply(sign == null ? TabletSign.NONE : sign, now));
  }

  private void tell() {
    long now = System.nanoTime();
    long before = toldAt.get();
    if (now - before >= QUIET_NANOS && toldAt.compareAndSet(before, now)) changed.run();
  }
}
