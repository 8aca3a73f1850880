package city.accord.bench.load;

import io.netty.channel.EventLoopGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** All who watch one ceremony, on one thread, and how long what was written took to them. */
public final class Audience {

  private static final int OPENING_AT_ONCE = 50;

  private final EventLoopGroup loop;
  private final String address;
  private final List<Viewer> viewers = new ArrayList<>();
  private final Semaphore opening = new Semaphore(OPENING_AT_ONCE);
  private final AtomicInteger complete = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final Delays latency = new Delays();
  private final Delays joining = new Delays();
  private volatile Script[] scripts = {};
  private volatile long firstSlot;
  private volatile long bytes;
  private int gaps;
  private int again;
  private int notReading;

  Audience(EventLoopGroup loop, String address) {
    this.loop = loop;
    this.address = address;
  }

  /** So many join, as fast as they are let in. */
  public void join(int count) throws InterruptedException {
    for (int i = 0; i < count; i++) {
      opening.acquire();
      admit(System.nanoTime());
    }
  }

  /** So many join, evenly within a time, whether or not those before are in. */
  public void join(int count, double seconds) throws InterruptedException {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + (long) (i * seconds * 1e9 / count);
      long wait = due - System.nanoTime();
      if (wait > 0) Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
      admit(due);
    }
  }

  private void admit(long due) {
    Viewer viewer = new Viewer(this, due);
    viewers.add(viewer);
    viewer.open(loop, address, "");
  }

  /** The pens whose writing is measured; slots of one ceremony lie close together. */
  void expect(List<Script> written) {
    long first = written.stream().mapToLong(Script::slot).min().orElse(0);
    long last = written.stream().mapToLong(Script::slot).max().orElse(0);
    Script[] bySlot = new Script[(int) (last - first + 1)];
    for (Script script : written) bySlot[(int) (script.slot() - first)] = script;
    firstSlot = first;
    scripts = bySlot;
  }

  void parsed(long now, long slot, int attempt, int stroke, int offset, int count) {
    Script[] known = scripts;
    int index = (int) (slot - firstSlot);
    if (index < 0 || index >= known.length || known[index] == null) return;
    Script script = known[index];
    if (attempt != script.attempt()) return;
    int to = script.rhythm().messagesBefore(stroke, offset + count);
    for (int i = script.rhythm().messagesBefore(stroke, offset); i < to; i++)
      if (script.isMeasured(i)) latency.add(now - script.due(i));
  }

  void complete(long nanos) {
    joining.add(nanos);
    complete.incrementAndGet();
    opening.release();
  }

  /** All of them are on one thread. */
  @SuppressWarnings("NonAtomicOperationOnVolatileField")
  void heard(int count) {
    bytes += count;
  }

  /** The messages that all of them were sent, without what carries these. */
  public long bytes() {
    return bytes;
  }

  void gap() {
    gaps++;
  }

  void snapshotAgain() {
    again++;
  }

  void lost(Viewer viewer) {
    lost.incrementAndGet();
    opening.release();
  }

  public int complete() {
    return complete.get();
  }

  /** The last to come reads nothing more, and holds its line. */
  public void oneStopsReading() {
    viewers.get(viewers.size() - 1).stopReading();
    notReading++;
  }

  /** How many should hear everything. */
  int listening() {
    return viewers.size() - notReading;
  }

  public Delays latency() {
    return latency;
  }

  public Delays joining() {
    return joining;
  }

  /** What must not happen: gaps, snapshots in mid-ceremony, lost viewers. */
  public String trouble() {
    return (gaps > 0 ? gaps + " gaps " : "")
        + (again > 0 ? again + " snapshots again " : "")
        + (lost.get() > 0 ? lost + " lost" : "");
  }
}
