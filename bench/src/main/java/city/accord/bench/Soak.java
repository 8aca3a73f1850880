package city.accord.bench;

import city.accord.bench.host.Heap;
import city.accord.bench.host.Vitals;
import city.accord.bench.load.Again;
import city.accord.bench.load.Delays;
import city.accord.bench.load.FirstByte;
import city.accord.bench.load.Load;
import city.accord.bench.load.Measured;
import city.accord.bench.load.Rhythm;
import city.accord.bench.load.Scanners;
import city.accord.bench.office.Ceremony;
import city.accord.bench.office.DeskPages;
import city.accord.bench.office.DoorOffice;
import city.accord.bench.office.ImportOffice;
import city.accord.bench.office.PressOffice;
import city.accord.bench.office.PrintOffice;
import city.accord.bench.office.Reader;
import city.accord.bench.office.Registrant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A day of summit without a break: one ceremony after the other, with viewers who come and go,
 * while guests register, doors scan, pages are read, statements come and go, and officers work at
 * the desk. Each minute it looks at what the server holds.
 */
record Soak(String name, int viewers, int slots) implements Scenario {

  private static final int CEREMONIES = 3;
  private static final int GUESTS = 100;
  private static final int DEVICES = 4;
  private static final String CATEGORY = "guest";
  private static final int SETTLING_LOOKS = 5;
  private static final int WRITING_SECONDS = 20;
  private static final int SIGNING_SECONDS = 6;
  private static final List<String> PAGES =
      List.of(
          "/en",
          "/zh-Hant/programme",
          "/en/cities",
          "/en/press",
          "/zh-Hant/press",
          "/en/people",
          "/en/search?q=city",
          "/en/declaration",
          "/en/captions",
          "/en/guide",
          "/wall",
          "/output/slots");

  /**
   * A registration, a scan, a ceremony, a letter and a deed of an officer each leave their rows.
   */
  private static final Set<String> MADE_ROWS =
      Set.of(
          "attendee",
          "audit_entry",
          "ceremony",
          "ceremony_change",
          "cue",
          "declaration",
          "declaration_version",
          "door_scan",
          "ink_escrow",
          "ink_shown",
          "mail",
          "mail_try",
          // a publication makes a kit, which holds what has been published by then
          "press_kit_entry",
          "press_kit_statement",
          "registration_link",
          "sealed_declaration",
          "signing_audit",
          "slot",
          "slot_code",
          "statement_correction",
          "stored_kit_file",
          "stored_kit_part",
          "tablet_key",
          // each message, whether or not anybody listens
          "webhook_message",
          // each guest comes from a network of their own; the nightly job clears them
          "wrong_tries");

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    int minutes = Integer.parseInt(System.getenv().getOrDefault("ACCORD_BENCH_MINUTES", "60"));
    List<Again> people = new ArrayList<>();
    Flatness flat = new Flatness(MADE_ROWS);
    List<Heap> heaps = new ArrayList<>();
    Delays latency = new Delays();
    Delays durable = new Delays();
    List<String> trouble = new ArrayList<>();
    try {
      startPeople(hall, people);
      Vitals vitals = new Vitals(hall.summit(), hall.project().resolve("target/soak-tmp"));
      // at least thirty looks, so that a third of them has a middle
      int everyMillis = Math.min(60_000, minutes * 2_000);
      long begun = System.nanoTime();
      people.add(
          new Again(
              "looks",
              everyMillis,
              number -> {
                // pools fill first
                if (number < SETTLING_LOOKS) return;
                Heap heap = Heap.of(hall.summit().serverPid());
                if (heaps.size() > 1) heaps.remove(1);
                heaps.add(heap);
                flat.add(vitals.look(heap));
              }));
      for (int i = 1; i <= CEREMONIES; i++) {
        long end = begun + i * minutes * 60_000_000_000L / CEREMONIES;
        for (Measured measured : ceremony(hall, end)) {
          latency.addAll(measured.latency());
          durable.addAll(measured.durable());
          if (!measured.trouble().isEmpty()) trouble.add(measured.trouble());
          if (measured.deliveredPercent() < 100)
            trouble.add("%.3f %% delivered".formatted(measured.deliveredPercent()));
        }
      }
      people.forEach(Again::close);
      flat.add(vitals.look(Heap.of(hall.summit().serverPid())));
    } finally {
      people.forEach(Again::close);
    }
    System.out.println("\n" + flat.markdown() + "\n");
    if (!flat.growing().isEmpty()) System.out.println(mostGrown(heaps) + "\n");
    Row row =
        new Row(
                name,
                "%d minutes, %d viewers, %d ceremonies of %d"
                    .formatted(minutes, viewers, CEREMONIES, slots),
                "flat",
                new LinkedHashMap<>())
            .delays("", latency)
            .with("durable p99", "%.1f", durable.percentile(99))
            .note(
                flat.growing().isEmpty()
                    ? "flat, " + flat.flatTables() + " tables among it"
                    : "GROWS: " + String.join(", ", flat.growing()));
    for (Again one : people) row.note(one.said());
    for (String one : trouble) row.note(one);
    seen.accept(row);
  }

  /** All that goes on beside the ceremonies. */
  private void startPeople(Hall hall, List<Again> people) {
    PrintOffice print = new PrintOffice(hall.summit());
    print.register(GUESTS);
    print.print();
    List<String> codes = print.readCodes();
    Scanners scanners =
        new Scanners(hall.summit().http(), new DoorOffice(hall.summit()).pair(DEVICES));
    PressOffice press = new PressOffice(hall.summit());
    hall.office().openForm(CATEGORY);
    FirstByte visitor = new FirstByte(hall.summit().http(), "");
    FirstByte officer =
        new FirstByte(hall.summit().http(), new ImportOffice(hall.summit()).cookies());
    List<String> desk = DeskPages.fixed(hall.project().getParent());
    people.add(
        new Again("rounds of scans", 30_000, number -> scanners.scan(codes, 1, number % 2 == 0)));
    people.add(
        new Again(
            "registrations",
            1_000,
            number -> {
              if (!new Registrant(hall.summit(), CATEGORY, number).register())
                throw new IllegalStateException("not received");
            }));
    people.add(
        new Again("public pages", 50, number -> visitor.read(PAGES.get(number % PAGES.size()), 1)));
    people.add(
        new Again(
            "pages of the desk", 1_000, number -> officer.read(desk.get(number % desk.size()), 1)));
    people.add(
        new Again(
            "publications and returns",
            20_000,
            number -> {
              if (number % 2 == 0) press.publish();
              else press.takeBack();
            }));
  }

  /**
   * One of them, from its text to the copy that the world has, with everyone who comes to watch.
   */
  private List<Measured> ceremony(Hall hall, long endNanos) {
    List<Measured> seen = new ArrayList<>();
    Ceremony ceremony = hall.office().open(slots);
    long lastBegins = endNanos - 30_000_000_000L;
    while (System.nanoTime() < lastBegins)
      try (Load load = new Load(hall.summit(), ceremony, false)) {
        seen.add(write(load, WRITING_SECONDS));
      }
    try (Load load = new Load(hall.summit(), ceremony, false)) {
      seen.add(write(load, SIGNING_SECONDS));
      load.confirmAll();
    }
    hall.office().press(ceremony, "Seal");
    hall.office().publish(ceremony);
    Reader reader = new Reader(hall.summit());
    String answer = reader.verify(reader.download(ceremony));
    System.out.println("A ceremony was sealed and published; its copy: " + answer);
    return seen;
  }

  private Measured write(Load load, int seconds) {
    return load.measure(slots, Rhythm.EACH_PICTURE, viewers, 0, seconds, Load.Meanwhile.NOTHING);
  }

  /**
   * Where to look for a leak: the classes whose objects grew most from the first look to the last.
   */
  private static String mostGrown(List<Heap> heaps) {
    Map<String, Long> first = heaps.get(0).bytes();
    Map<String, Long> last = heaps.get(heaps.size() - 1).bytes();
    Comparator<String> byGrowth =
        Comparator.comparing(it -> first.getOrDefault(it, 0L) - last.get(it));
    StringBuilder table = new StringBuilder("What grew most in the heap, MB:");
    last.keySet().stream()
        .sorted(byGrowth)
        .limit(15)
        .forEach(
            it ->
                table.append(
                    "%n%s %.2f to %.2f"
                        .formatted(it, first.getOrDefault(it, 0L) / 1e6, last.get(it) / 1e6)));
    return table.toString();
  }
}
