package city.accord.ui.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.Cable;
import city.accord.testing.Device;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.StoredInk;
import city.accord.ui.page.Tablet;
import city.accord.ui.page.Wall;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A ceremony of three tablets, each on a cable of its own, before a wall: what a fault strikes. The
 * last tablet is the victim of whatever happens to one alone; it has a browser of its own if that
 * is to be killed.
 */
final class FaultRun implements AutoCloseable {

  private static final int SLOTS = 3;
  private static final int VICTIM = SLOTS - 1;
  private static final Duration PAUSE = Duration.ofSeconds(6);

  private final RunningSummit summit;
  private final Random chance;
  private final long ceremony;
  private final Wall wall;
  private final Device device;
  private final List<Cable> cables = new ArrayList<>();
  private final List<Tablet> tablets = new ArrayList<>();
  private final ExecutorService hands = Executors.newCachedThreadPool();

  FaultRun(RunningSummit summit, long seed, List<Fault> faults) {
    this.summit = summit;
    chance = new Random(seed);
    device = faults.contains(Fault.BROWSER_KILLED) ? summit.device("fault-run-" + seed) : null;
    OpenCeremony open = PreparedCeremony.forHeads(summit, title(seed), SLOTS).open();
    ceremony = open.id();
    for (String token : open.tokens()) tablets.add(tablet(token));
    tablets.forEach(Tablet::load);
    wall = new Wall(summit, ceremony);
    tablets.forEach(Tablet::awaitOpen);
    wall.isAt("open");
  }

  private static String title(long seed) {
    return "Fault Run " + seed + " " + System.nanoTime();
  }

  private Tablet tablet(String token) {
    Cable cable = new Cable(URI.create(summit.https()).getPort());
    cables.add(cable);
    String address = "https://localhost:" + cable.port();
    return device != null && tablets.size() == VICTIM
        ? Tablet.paired(device, address, token)
        : Tablet.paired(summit, address, token);
  }

  RunningSummit summit() {
    return summit;
  }

  List<Cable> cables() {
    return cables;
  }

  /** Lets a fault strike while the pens write; all is to go on by itself. */
  void inject(Fault fault) throws Exception {
    fault.prepare(this);
    tablets.forEach(Tablet::awaitOpen);
    String said = wall.says();
    long seen = 30 + chance.nextInt(300);
    List<Future<?>> strokes = write(720);
    tablets.get(0).awaitSeen(seen);
    try {
      fault.strike(this);
      long struck = System.nanoTime();
      await(strokes);
      // the fault itself lasts so long, and the pens go on from time to time
      for (Duration gone = PAUSE; gone.compareTo(fault.length()) < 0; gone = gone.plus(PAUSE)) {
        rest(struck + gone.toNanos());
        await(write(120));
      }
      rest(struck + fault.length().toNanos());
      assertEquals(said, wall.says(), fault + " is not for the hall to read");
    } finally {
      fault.mend(this);
    }
    tablets.forEach(Tablet::awaitOpen);
  }

  /** Every pen but the victim's begins a stroke. */
  private List<Future<?>> write(int samples) {
    return together(
        tablets.subList(0, VICTIM),
        tablet -> tablet.write(samples, 0.1 + chance(0.3), 0.5 + chance(0.4)));
  }

  private List<Future<?>> together(List<Tablet> writers, Consumer<Tablet> stroke) {
    List<Future<?>> strokes = new ArrayList<>();
    for (Tablet writer : writers) strokes.add(hands.submit(() -> stroke.accept(writer)));
    return strokes;
  }

  private static void await(List<Future<?>> strokes) throws Exception {
    for (Future<?> stroke : strokes) stroke.get(120, TimeUnit.SECONDS);
  }

  private static void rest(long until) {
    while (System.nanoTime() < until) LockSupport.parkNanos(until - System.nanoTime());
  }

  private synchronized double chance(double most) {
    return chance.nextDouble() * most;
  }

  void reloadInMidStroke() {
    Tablet victim = tablets.get(VICTIM);
    victim.beginStroke(120, 0.2, 0.5);
    victim.reload();
  }

  /** Its network is gone as well: what was written is on the tablet's disk alone. */
  void killBrowserInMidStroke() {
    Tablet victim = tablets.get(VICTIM);
    cables.get(VICTIM).cut();
    victim.beginStroke(120, 0.2, 0.5);
    victim.awaitKept(120);
    device.kill();
    device.start();
    cables.get(VICTIM).mend();
    victim.reopen(device);
  }

  void moveClocks(int hours) {
    tablets.forEach(tablet -> tablet.moveClock(hours));
    wall.moveClock(hours);
  }

  /** Every signatory writes once more and confirms: what is stored is what was written. */
  void end() throws Exception {
    await(together(tablets, tablet -> tablet.write(120, 0.3, 0.8)));
    tablets.forEach(Tablet::pressConfirm);
    tablets.forEach(Tablet::awaitConfirmed);
    for (int slot = 1; slot <= SLOTS; slot++)
      assertEquals(
          tablets.get(slot - 1).written(),
          StoredInk.of(summit, ceremony, slot),
          "the ink of slot " + slot);
    wall.awaitConfirmed(SLOTS);
    wall.awaitInk(SLOTS);
  }

  @Override
  public void close() throws Exception {
    hands.shutdownNow();
    tablets.forEach(Tablet::close);
    if (device != null) device.close();
    wall.close();
    for (Cable cable : cables) cable.close();
  }
}
