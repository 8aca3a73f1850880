package city.accord.signing.ink;

import city.accord.signing.ink.store.Mark;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenMessage.Ping;
import city.accord.signing.ink.store.PenWire;
import city.accord.signing.ink.store.Refusal;
import city.accord.signing.ink.store.SeatState;
import city.accord.signing.ink.store.Stage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The spare tablets of one ceremony: they wait, say how they are, and hear when they are called.
 */
final class StandingBy {

  private static final Mark NOWHERE = new Mark(0, 1, 0, 0);

  private final Map<Long, Pen> pens = new ConcurrentHashMap<>();
  private final TabletSigns signs;

  StandingBy(Runnable seen) {
    signs = new TabletSigns(seen);
  }

  void enter(Pen pen, long spare) {
    Pen before = pens.put(spare, pen);
    if (before != null && before != pen) before.refuse(Refusal.REPLACED);
    pen.send(PenWire.welcome(0, Stage.WAITING, SeatState.WAITING, NOWHERE));
    signs.online(spare, true);
  }

  TabletLine line(Pen pen, long spare) {
    return new TabletLine() {
      @Override
      public void hear(PenMessage message) {
        if (!(message instanceof Ping ping)) return;
        pen.send(PenWire.pong(ping.token()));
        signs.heard(spare, ping);
      }

      @Override
      public void leave() {
        if (pens.remove(spare, pen)) signs.online(spare, false);
      }
    };
  }

  void call(long spare) {
    Pen pen = pens.remove(spare);
    if (pen != null) pen.refuse(Refusal.MOVED);
  }

  Map<Long, TabletSign> signs() {
    return signs.all();
  }
}
