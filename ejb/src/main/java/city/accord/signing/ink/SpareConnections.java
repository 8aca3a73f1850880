package city.accord.signing.ink;

import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.store.PenMessage.Ping;
import city.accord.signing.ink.store.PenWire;
import java.util.Map;

/**
 * The spare tablets of one ceremony: they wait, say how they are, and hear when they are called.
 */
final class SpareConnections {

  private static final InkPosition NOWHERE = new InkPosition(0, 1, 0, 0);

  private final LatestPens pens = new LatestPens();
  private final TabletStatuses statuses;

  SpareConnections(Runnable seen) {
    statuses = new TabletStatuses(seen);
  }

  void enter(PenConnection pen, long spare, Hello hello) {
    if (!pens.enter(spare, pen, hello)) return;
    pen.send(PenWire.welcome(0, CeremonyStage.WAITING, HallSlotState.WAITING, NOWHERE));
    statuses.online(spare, true);
  }

  TabletMessages line(PenConnection pen, long spare) {
    return new TabletMessages() {
      @Override
      public void hear(PenMessage message) {
        if (!(message instanceof Ping ping)) return;
        pen.send(PenWire.pong(ping.token()));
        statuses.heard(spare, ping);
      }

      @Override
      public void leave() {
        if (pens.leave(spare, pen)) statuses.online(spare, false);
      }
    };
  }

  void call(long spare) {
    pens.dismiss(spare);
  }

  Map<Long, TabletStatus> statuses() {
    return statuses.all();
  }
}
