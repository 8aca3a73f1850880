package city.accord.bench;

import city.accord.bench.load.Measured;
import java.util.function.Consumer;

/** As many viewers as one core holds: more and more, until they wait too long. */
record Most(Writing first, int step, int most, double longestMillis) implements Scenario {

  @Override
  public String name() {
    return first.name();
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    for (int viewers = first.viewers(); viewers <= most; viewers += step) {
      Writing writing = first.with(viewers);
      Measured measured = writing.measure(hall);
      seen.accept(writing.row("", measured));
      if (measured.latency().percentile(99) > longestMillis || measured.deliveredPercent() < 100)
        return;
    }
  }
}
