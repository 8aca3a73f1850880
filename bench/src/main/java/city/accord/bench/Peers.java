package city.accord.bench;

import city.accord.bench.load.Rhythm;
import city.accord.bench.peer.Peer;
import city.accord.bench.peer.Peer.Seen;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.function.Consumer;

/**
 * The peers under the hall's load, then before a wide audience with a core for the server and one
 * for the load, and then as many viewers as each still serves whole: twice as many again and again,
 * or half as many until all of it arrives.
 */
record Peers(String name, int pens, Rhythm rhythm, int viewers, int wide) implements Scenario {

  private static final int FEWEST = 6;
  private static final int MOST = 3_200;

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    Path folder = hall.project().resolve("peers");
    Peer.install(folder);
    for (String peer : Peer.NAMES) compare(new Peer(folder, peer), peer, seen);
  }

  private void compare(Peer peer, String peerName, Consumer<Row> table) {
    Seen same = measure(peer, viewers, false);
    table.accept(row(peerName, viewers, same, "the hall's load"));
    Seen apart = measure(peer, wide, true);
    table.accept(row(peerName, wide, apart, "a core each"));
    boolean whole = isWhole(same);
    Seen best = whole ? same : null;
    int at = viewers;
    for (int next = whole ? 2 * at : at / 2; next >= FEWEST && next <= MOST; ) {
      Seen tried = measure(peer, next, false);
      boolean all = isWhole(tried);
      if (all) best = tried;
      if (all) at = next;
      if (all != whole) break;
      next = whole ? 2 * next : next / 2;
    }
    if (best != null) table.accept(row(peerName, at, best, "most that it delivers whole"));
  }

  private static boolean isWhole(Seen seen) {
    return seen.delivered() >= seen.expected();
  }

  private Seen measure(Peer peer, int watching, boolean apart) {
    return peer.measure(
        pens, rhythm.messagesPerSecond(), rhythm.pointsPerMessage(), watching, apart);
  }

  private Row row(String peer, int watching, Seen seen, String note) {
    String load =
        String.format(
            "%d pens × %d/s × %d, %,d viewers",
            pens, rhythm.messagesPerSecond(), rhythm.pointsPerMessage(), watching);
    return new Row(peer, load, "", new LinkedHashMap<>())
        .delays("", seen.latency())
        .with("delivered %", "%.3f", seen.percent())
        .with("server CPU s", "%.2f", seen.cpu())
        .with("µs/delivery", "%.2f", seen.cpu() * 1e6 / Math.max(1, seen.delivered()))
        .with("server MB", "%.0f", seen.use().residentMegabytes())
        .with("load's own p99", "%.2f", seen.viewerLate().percentile(99))
        .note(note);
  }
}
