package city.accord.signing.ink;

import city.accord.signing.ink.watch.Feed;
import city.accord.signing.ink.watch.Message;
import city.accord.signing.ink.watch.Picture;
import city.accord.signing.ink.watch.WatchWire;
import java.util.HashMap;
import java.util.Map;

/**
 * The whole picture for those who come late: drawn once for all who come within a moment. What was
 * written since follows as frames, as it does for everyone.
 */
final class Snapshots {

  static final long MOMENT_NANOS = 200_000_000;

  private final Map<Boolean, Picture> byPairing = new HashMap<>();
  private long drawnAt;

  /** The picture for a viewer, a rehearsal's only for one on a paired display. */
  Picture of(Room room, Feed feed, boolean paired, long nanos) {
    if (nanos - drawnAt > MOMENT_NANOS) forget();
    if (byPairing.isEmpty()) drawnAt = nanos;
    return byPairing.computeIfAbsent(
        paired,
        it ->
            new Picture(
                feed.epoch(),
                feed.seq(),
                WatchWire.together(room.snapshot(it)).stream().map(Message::new).toList(),
                room.isVeiled(it)));
  }

  /** The ceremony went on: who may see what can be another question now. */
  void forget() {
    byPairing.clear();
  }
}
