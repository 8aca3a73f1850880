package city.accord.bench;

import city.accord.bench.load.Audience;
import city.accord.bench.load.Delays;
import city.accord.bench.load.Load;
import city.accord.bench.load.Measured;
import java.util.function.Consumer;

/** Many come within seconds, in mid-ceremony. */
record Joining(Writing writing, int others, double seconds) implements Scenario {

  @Override
  public String name() {
    return writing.name();
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    Audience[] late = new Audience[1];
    Measured measured =
        writing.measure(
            hall,
            load -> {
              late[0] = load.others();
              late[0].join(others, seconds);
              Load.await(late[0], others);
            });
    String came = "whole picture after p50 %.0f, p99 %.0f ms; %,d of them came";
    Delays joining = late[0].joining();
    seen.accept(
        writing
            .row(String.format(", %,d more within %.0f s", others, seconds), measured)
            .note(
                String.format(
                    came, joining.percentile(50), joining.percentile(99), late[0].complete())));
  }
}
