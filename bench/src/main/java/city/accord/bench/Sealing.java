package city.accord.bench;

import city.accord.bench.load.Load;
import city.accord.bench.load.Rhythm;
import city.accord.bench.office.Ceremony;
import city.accord.bench.office.Reader;
import java.util.function.Consumer;

/**
 * Everyone signs, the office presses Seal, and a reader has the copy checked: on the pages
 * themselves, from the press of the button to the page that answers it.
 */
record Sealing(String name, int slots, int times, String goal) implements Scenario {

  private static final int SECONDS_OF_WRITING = 3;
  private static final int CHECKS = 5;

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    for (int i = 1; i <= times; i++) seal(hall, "ceremony " + i + " of this server", seen);
  }

  private void seal(Hall hall, String which, Consumer<Row> seen) {
    Ceremony ceremony = hall.office().open(slots);
    try (Load load = new Load(hall.summit(), ceremony, false)) {
      load.measure(slots, Rhythm.EACH_PICTURE, 1, 0, SECONDS_OF_WRITING, Load.Meanwhile.NOTHING);
      load.confirmAll();
    }
    String what = slots + " signatures of " + SECONDS_OF_WRITING + " s";
    double seconds = seconds(() -> hall.office().press(ceremony, "Seal"));
    seen.accept(Row.of(name, what, goal, "seconds to the sealed page:", seconds).note(which));
    hall.office().publish(ceremony);
    Reader reader = new Reader(hall.summit());
    Row kit = Kits.row(name + "-kit", what, reader, "declaration/" + ceremony.slug() + "/");
    seen.accept(kit.note(which));
    byte[] copy = reader.download(ceremony);
    for (int i = 0; i < CHECKS; i++) {
      String[] answer = {""};
      double took = seconds(() -> answer[0] = reader.verify(copy));
      Row row = Row.of(name + "-verify", what, "≤ 1 s", "seconds to the answer:", took);
      if (i == 0 || i == CHECKS - 1)
        seen.accept(
            row.note(answer[0])
                .note(i == 0 ? "the first time" : "the fifth time")
                .note(copy.length / 1024 + " KB"));
    }
  }

  private static double seconds(Runnable deed) {
    long start = System.nanoTime();
    deed.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
