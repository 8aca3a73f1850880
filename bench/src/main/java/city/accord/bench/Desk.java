package city.accord.bench;

import city.accord.bench.load.Delays;
import city.accord.bench.load.FirstByte;
import city.accord.bench.office.ImportOffice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An officer opens pages of the desk of a large summit, one after the other. */
record Desk(String name, int people, int delegations) implements Scenario {

  private static final int WARM = 100;
  private static final int TIMES = 200;

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    ImportOffice office = new ImportOffice(hall.summit());
    if (office.countPeople() < people) {
      office.importDelegations(delegations);
      office.uploadPeople(people, delegations);
      office.run();
    }
    int there = office.countPeople();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("people", "/en/desk/attendees");
    pages.put("a person", office.someone());
    pages.put("delegation board", "/en/desk/delegations");
    pages.put("door", "/en/desk/door");
    pages.put("print", "/en/desk/print");
    FirstByte reader = new FirstByte(hall.summit().http(), office.cookies());
    pages.forEach((page, path) -> seen.accept(row(page, there, "≤ 150 ms", reader, path)));
    seen.accept(row("search", there, "≤ 100 ms", reader, "/en/desk/attendees?q=guest1+adeyemi"));
  }

  private Row row(String page, int there, String goal, FirstByte reader, String path) {
    reader.read(path, WARM);
    Delays delays = reader.read(path, TIMES);
    return new Row(name, page + ", " + there + " people", goal, new LinkedHashMap<>())
        .delays("", delays)
        .note("p95 %.1f".formatted(delays.percentile(95)));
  }
}
