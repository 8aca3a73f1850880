package city.accord.bench;

import city.accord.bench.load.Delays;
import city.accord.bench.load.FirstByte;
import city.accord.bench.office.DeskPages;
import city.accord.bench.office.ImportOffice;
import city.accord.bench.office.Questionnaire;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An officer opens every page of the desk of a large summit, one after the other: everybody arrives
 * on one day, and has answered ten questions.
 */
record Desk(String name, int people, int delegations) implements Scenario {

  private static final int WARM = 60;
  private static final int TIMES = 100;
  private static final String GOAL = "p95 ≤ 150 ms";

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
      office.uploadFlights(people);
      office.run();
      Questionnaire.fill(hall.summit());
    }
    int there = office.countPeople();
    Map<String, String> pages = new LinkedHashMap<>();
    DeskPages.fixed(hall.project().getParent()).forEach(it -> pages.put(it, it));
    pages.put("a person", office.someone());
    pages.put("a delegation", office.somewhere());
    office.partsOfArrivals().forEach(it -> pages.put("arrivals " + it, it));
    FirstByte reader = new FirstByte(hall.summit().http(), office.cookies());
    pages.forEach((page, path) -> seen.accept(row(page, there, GOAL, reader, path)));
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
