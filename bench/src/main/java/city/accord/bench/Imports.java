package city.accord.bench;

import city.accord.bench.office.ImportOffice;
import java.util.function.Consumer;

/**
 * A list of people is brought in at the desk: from the file to the preview of its rows, and from
 * the press of the button until everybody is there.
 */
record Imports(String name, int people, String goal) implements Scenario {

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    ImportOffice office = new ImportOffice(hall.summit());
    String what = people + " rows of CSV";
    double preview = seconds(() -> office.uploadPeople(people, 0));
    seen.accept(Row.of(name, what, "none", "seconds to the preview:", preview));
    String[] done = new String[1];
    double imported = seconds(() -> done[0] = office.run());
    seen.accept(Row.of(name, what, goal, "seconds to the end:", imported).note(done[0]));
  }

  private static double seconds(Runnable deed) {
    long start = System.nanoTime();
    deed.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
