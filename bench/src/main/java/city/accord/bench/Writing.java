package city.accord.bench;

import city.accord.bench.load.Load;
import city.accord.bench.load.Load.Meanwhile;
import city.accord.bench.load.Measured;
import city.accord.bench.load.Rhythm;
import java.util.function.Consumer;

/** Pens write and viewers watch. */
record Writing(
    String name, int pens, Rhythm rhythm, int viewers, boolean tls, boolean apart, String goal)
    implements Scenario {

  private static final int WARM_SECONDS = 4;
  private static final int SECONDS = 10;

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    seen.accept(row("", measure(hall)));
  }

  Measured measure(Hall hall) {
    return measure(hall, Meanwhile.NOTHING);
  }

  Measured measure(Hall hall, Meanwhile meanwhile) {
    try (Load load = hall.load(pens, tls)) {
      hall.separate(apart);
      return load.measure(pens, rhythm, viewers, WARM_SECONDS, SECONDS, meanwhile);
    } finally {
      hall.separate(false);
    }
  }

  /** The line of the table, the load and what came on top of it. */
  Row row(String more, Measured measured) {
    return Row.of(name, load() + more, goal, measured);
  }

  String load() {
    return String.format(
        "%d pens × %d/s × %d, %,d viewers%s%s",
        pens,
        rhythm.messagesPerSecond(),
        rhythm.pointsPerMessage(),
        viewers,
        tls ? ", TLS" : "",
        apart ? ", a core each" : "");
  }

  Writing with(int moreViewers) {
    return new Writing(name, pens, rhythm, moreViewers, tls, apart, goal);
  }
}
