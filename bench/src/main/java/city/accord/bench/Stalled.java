package city.accord.bench;

import city.accord.bench.host.Heap;
import city.accord.bench.host.Pause;
import city.accord.bench.host.Sockets;
import city.accord.bench.load.Measured;
import java.util.function.Consumer;

/** One viewer stops reading: what the server keeps for it, and whether anyone else feels it. */
record Stalled(Writing writing) implements Scenario {

  @Override
  public String name() {
    return writing.name();
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    double[] kept = new double[2];
    Measured measured =
        writing.measure(
            hall,
            load -> {
              load.audience().oneStopsReading();
              Pause.millis(8_000);
              kept[0] = Sockets.mostUnsent(hall.summit().httpPort()) / 1e6;
            });
    seen.accept(
        writing
            .row(", one of them does not read", measured)
            .note(String.format("%.2f MB unsent in its socket", kept[0])));
    seen.accept(memory(hall));
  }

  /** The server's live heap with every viewer reading, and with one that does not. */
  private Row memory(Hall hall) {
    double[] live = new double[2];
    writing.measure(
        hall,
        load -> {
          live[0] = Heap.of(hall.summit().serverPid()).megabytes();
          load.audience().oneStopsReading();
          Pause.millis(6_000);
          live[1] = Heap.of(hall.summit().serverPid()).megabytes();
        });
    return Row.of(
        name() + "-memory", writing.load(), "≤ 2 MB", "live heap, MB more:", live[1] - live[0]);
  }
}
