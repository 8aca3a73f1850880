package city.accord.bench;

import city.accord.bench.office.PhotographOffice;
import city.accord.bench.office.Reader;
import java.util.function.Consumer;

/**
 * The press kit, from the end of the answer to whoever published something until a journalist has
 * all of it on the disk: they open the press page until it offers a kit that holds what is new.
 */
record Kits(String name, int photographs) implements Scenario {

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    PhotographOffice office = new PhotographOffice(hall.summit());
    Reader reader = new Reader(hall.summit());
    office.upload(photographs);
    for (int i = 0; i < photographs - 1; i++) office.approve();
    // the kits of all that came before
    while (reader.kit(office.lastApproved()).length == 0) {}
    office.approve();
    String what = photographs + " photographs";
    seen.accept(row(name, what, reader, office.lastApproved()));
  }

  static Row row(String name, String what, Reader reader, String holding) {
    long start = System.nanoTime();
    byte[] kit = {};
    while (kit.length == 0) kit = reader.kit(holding);
    double seconds = (System.nanoTime() - start) / 1e9;
    return Row.of(name, what, "≤ 1 s", "seconds to the kit on the disk:", seconds)
        .note(kit.length / 1024 + " KB");
  }
}
