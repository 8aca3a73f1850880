package city.accord.bench;

import city.accord.bench.host.Use;
import city.accord.bench.office.PrintOffice;
import java.util.function.Consumer;

/**
 * People are entered and approved at the desk, then all their badges are printed at once: from the
 * press of the button to the print on record, and from the link to the last byte of the file.
 */
record Badges(String name, int people, String goal) implements Scenario {

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    PrintOffice office = new PrintOffice(hall.summit());
    office.register(people);
    int printed = office.countApproved();
    String what = printed + " badges of A6, both sides, on sheets";
    double record = seconds(office::print);
    seen.accept(Row.of(name, what, "none", "seconds to the print on record:", record));
    byte[][] file = new byte[1][];
    double took = seconds(() -> file[0] = office.open());
    seen.accept(
        Row.of(name, what, goal, "seconds to the whole file:", took)
            .with(
                "server MB", "%.0f", (double) Use.of(hall.summit().serverPid()).residentMegabytes())
            .note(file[0].length / 1_000_000 + " MB"));
  }

  private static double seconds(Runnable deed) {
    long start = System.nanoTime();
    deed.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
