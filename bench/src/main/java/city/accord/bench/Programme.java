package city.accord.bench;

import city.accord.bench.load.Delays;
import city.accord.bench.load.FirstByte;
import city.accord.bench.office.CityOffice;
import city.accord.bench.office.ImportOffice;
import city.accord.bench.office.ProgrammeOffice;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * A programme of many sessions is built at the desk, with people on stage, in twenty rooms and two
 * days and without a conflict; then an editor moves sessions, releases all of it, and prints it.
 */
record Programme(String name, int sessions, int people, int delegations) implements Scenario {

  private static final int ROOMS = 20;
  private static final int MINUTES = 40;
  private static final int BASES = 100;
  private static final int WARM = 30;
  private static final int TIMES = 100;
  private static final String TITLE = "Talk of the bench";
  private static final List<LocalDateTime> MORNINGS =
      List.of(LocalDateTime.of(2016, 3, 22, 8, 0), LocalDateTime.of(2016, 3, 23, 8, 0));

  /** A guest of a number from here on has no other whose number begins with it. */
  private static final int FIRST_GUEST = 200;

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    ImportOffice guests = new ImportOffice(hall.summit());
    if (guests.countPeople() < people) {
      guests.importDelegations(delegations);
      guests.uploadPeople(people, delegations);
      guests.run();
    }
    CityOffice described = new CityOffice(hall.summit());
    for (int i = described.count(); i < delegations; i++) described.publish("City number " + i);
    ProgrammeOffice office = new ProgrammeOffice(hall.summit());
    List<String> rooms = new ArrayList<>();
    for (int i = 0; i < ROOMS; i++) rooms.add(office.addRoom("Bench room " + i + "."));
    List<String> slugs = build(office, rooms);
    String what = slugs.size() + " sessions, " + guests.countPeople() + " people, ";

    Delays delays = new Delays();
    for (int i = 0; i < WARM + TIMES; i++) {
      LocalDateTime start = MORNINGS.get(0).minusMinutes(i % 2 == 0 ? 60 : 0);
      long took = office.place(slugs.get(0), rooms.get(0), start.toString(), MINUTES);
      if (i >= WARM) delays.add(took);
    }
    seen.accept(row(what + "a move saved, with the whole draft in the answer", "≤ 150 ms", delays));
    FirstByte reader = new FirstByte(hall.summit().http(), office.cookies());
    reader.read("/en/desk/programme-grid", 10);
    seen.accept(row(what + "the grid", "none", reader.read("/en/desk/programme-grid", TIMES)));
    reader.read("/en/programme", WARM);
    seen.accept(row(what + "the public programme", "none", reader.read("/en/programme", TIMES)));

    int[] changes = new int[1];
    double preview = seconds(() -> changes[0] = office.preview("All of the bench"));
    String released = what + changes[0] + " changes: ";
    seen.accept(Row.of(name, released + "preview", "none", "seconds:", preview));
    seen.accept(Row.of(name, released + "released", "≤ 5 s", "seconds:", seconds(office::release)));
    int[] bytes = new int[1];
    for (String language : List.of("zh-Hant", "en")) {
      double drawn = seconds(() -> bytes[0] = office.booklet(language));
      seen.accept(
          Row.of(name, what + "booklet in " + language, "≤ 10 s", "seconds:", drawn)
              .note(bytes[0] / 1024 + " KiB"));
    }
  }

  /** Answers the slugs, in the order of rooms and hours. */
  private List<String> build(ProgrammeOffice office, List<String> rooms) {
    for (int base = 0; base < BASES; base++) {
      int guest = FIRST_GUEST + 3 * base;
      office.plan(TITLE + " " + base + ".", MINUTES, guest, guest + 1, guest + 2);
    }
    List<String> bases = office.open(TITLE);
    for (String base : bases) for (int i = 1; i < sessions / BASES; i++) office.copy(base);
    List<String> all = office.open(TITLE);
    all.sort(null);
    int perRoom = sessions / ROOMS;
    int perDay = (perRoom + 1) / MORNINGS.size();
    for (int i = 0; i < all.size(); i++) {
      int at = i % perRoom;
      LocalDateTime start =
          MORNINGS.get(at / perDay % MORNINGS.size()).plusMinutes((long) MINUTES * (at % perDay));
      office.place(all.get(i), rooms.get(i / perRoom), start.toString(), MINUTES);
    }
    return all;
  }

  private Row row(String load, String goal, Delays delays) {
    return new Row(name, load, goal, new LinkedHashMap<>())
        .delays("", delays)
        .note("p95 %.1f".formatted(delays.percentile(95)));
  }

  private static double seconds(Runnable deed) {
    long start = System.nanoTime();
    deed.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
