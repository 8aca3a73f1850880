package city.accord.signing.ink;

import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.PenMessage.Hello;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;

/**
 * The one connection that each slot, or each spare, has: that which its tablet opened last. A slow
 * network, or a server that was frozen, may bring what a page said on a connection that it has
 * given up after what it says on the next: such a connection comes too late, and replaces none.
 */
final class LatestPens {

  private final Map<Long, Latest> pens = new HashMap<>();

  private record Latest(PenConnection pen, Hello hello) {}

  /**
   * Gives the place to a connection, and sends away the one that had it.
   *
   * @return false where the place has a later one of the same page: then this one is sent away
   */
  synchronized boolean enter(long place, PenConnection pen, Hello hello) {
    Latest before = pens.get(place);
    boolean isOther = before != null && before.pen() != pen;
    if (isOther && hello.isBefore(before.hello())) {
      pen.refuse(InkRefusal.REPLACED);
      return false;
    }
    pens.put(place, new Latest(pen, hello));
    if (isOther) before.pen().refuse(InkRefusal.REPLACED);
    return true;
  }

  synchronized Optional<PenConnection> at(long place) {
    return Optional.ofNullable(pens.get(place)).map(Latest::pen);
  }

  boolean has(long place, PenConnection pen) {
    return at(place).filter(one -> one == pen).isPresent();
  }

  /** Whether the place had this connection; it has none now. */
  synchronized boolean leave(long place, PenConnection pen) {
    boolean had = has(place, pen);
    if (had) pens.remove(place);
    return had;
  }

  /** Tells whoever has the place that it is another's. */
  synchronized void dismiss(long place) {
    Latest latest = pens.remove(place);
    if (latest != null) latest.pen().refuse(InkRefusal.MOVED);
  }

  synchronized void keepOnly(LongPredicate places) {
    pens.keySet().removeIf(place -> !places.test(place));
  }

  synchronized void forEach(BiConsumer<Long, PenConnection> each) {
    pens.forEach((place, latest) -> each.accept(place, latest.pen()));
  }
}
