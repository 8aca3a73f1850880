package city.accord.bench;

import city.accord.bench.load.OfflineDoor;
import city.accord.bench.load.Scanners;
import city.accord.bench.office.DoorOffice;
import city.accord.bench.office.PrintOffice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everybody enters through gates at which devices scan at a steady rate; every tenth scan is sent
 * again, as after an answer that did not arrive. Then the same decision without a server.
 */
record Scans(String name, int people, int devices, int perSecond, String goal) implements Scenario {

  private static final int OFFLINE_SCANS = 20_000;

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    PrintOffice print = new PrintOffice(hall.summit());
    print.register(people);
    print.print();
    List<String> codes = print.readCodes();
    DoorOffice door = new DoorOffice(hall.summit());
    Scanners scanners = new Scanners(hall.summit().http(), door.pair(devices));
    Scanners.Seen online = scanners.scan(codes, perSecond, true);
    String load = devices + " devices × " + perSecond + " scans/s, " + codes.size() + " people";
    seen.accept(
        new Row(name, load, goal, new LinkedHashMap<>())
            .delays("", online.delays())
            .note(online.sentAgain() + " sent again")
            .note(online.verdicts().toString())
            .note(door.countInside() + " inside")
            .note(door.countFlagged() + " entered twice"));
    OfflineDoor offline = OfflineDoor.measure(hall.project(), people, OFFLINE_SCANS);
    seen.accept(
        new Row(name + "-offline", "a roster of " + people, "≤ 100 ms", new LinkedHashMap<>())
            .with("p50", "%.3f", offline.p50())
            .with("p99", "%.3f", offline.p99())
            .with("max", "%.3f", offline.max()));
  }
}
