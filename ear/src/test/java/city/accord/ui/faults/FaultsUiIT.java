package city.accord.ui.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever breaks in the venue, every point is stored exactly once and nobody types anything. Five
 * runs in a row meet every fault; {@code -Daccord.faults.runs} asks for more and {@code
 * -Daccord.faults.seed} for one in particular. A run is skipped, not green, after it ended well
 * without a fault that its machine cannot have.
 */
@Tag("sweep")
@ExtendWith(OnRunningSummit.class)
class FaultsUiIT {

  private static final int RUNS = 5;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("accord.faults.runs", RUNS))
        .map(run -> run + Long.getLong("accord.faults.seed", 0));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverBreaksEveryPointIsStoredOnce(long seed, RunningSummit summit) throws Exception {
    List<Fault> faults = faults(seed);
    // the report of a failed run begins with its faults
    System.out.println("Fault run of seed " + seed + ": " + faults);
    List<Fault> possible = faults.stream().filter(fault -> fault.isPossible(summit)).toList();
    try (FaultRun run = new FaultRun(summit, seed, possible)) {
      for (Fault fault : possible) run.inject(fault);
      run.end();
    }
    faults.removeAll(possible);
    String without = faults.isEmpty() ? "" : " without " + faults;
    // bench/faults counts these
    System.out.println("Fault run of seed " + seed + " ended well" + without);
    assumeTrue(faults.isEmpty(), "this machine cannot have all faults: it was" + without);
  }

  /** A part of all faults in an order of chance; five seeds in a row have them all. */
  private static List<Fault> faults(long seed) {
    List<Fault> all = new ArrayList<>(List.of(Fault.values()));
    Collections.shuffle(all, new Random(seed / RUNS));
    int part = (int) (seed % RUNS);
    return new ArrayList<>(all.subList(part * all.size() / RUNS, (part + 1) * all.size() / RUNS));
  }
}
