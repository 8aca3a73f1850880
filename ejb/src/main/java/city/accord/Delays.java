package city.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * How long something took, counted in steps as Prometheus' histograms are: whoever measures takes
 * no lock and makes no object.
 */
public final class Delays {

  private static final double NANOS = 1e9;

  /** In seconds. */
  private static final double[] STEPS = {.005, .01, .02, .05, .1, .2, .5, 1, 2, 5};

  private final LongAdder[] upTo = new LongAdder[STEPS.length + 1];
  private final LongAdder nanos = new LongAdder();

  public Delays() {
    for (int i = 0; i < upTo.length; i++) upTo[i] = new LongAdder();
  }

  public void took(long howLongNanos) {
    int step = 0;
    while (step < STEPS.length && howLongNanos > STEPS[step] * NANOS) step++;
    upTo[step].increment();
    nanos.add(howLongNanos);
  }

  /** Under a name such as {@code accord_fanout_delay_seconds}. */
  public List<Metric> metrics(String name, String help) {
    List<Metric> metrics = new ArrayList<>();
    for (int i = 0; i < upTo.length; i++) {
      int last = i;
      String step = i < STEPS.length ? Double.toString(STEPS[i]) : "+Inf";
      metrics.add(part(name + "_bucket", help, Map.of("le", step), () -> count(last)));
    }
    metrics.add(part(name + "_count", help, Map.of(), () -> count(upTo.length - 1)));
    metrics.add(part(name + "_sum", help, Map.of(), () -> nanos.sum() / NANOS));
    return metrics;
  }

  /** The server adds {@code _total} to what is counted, which a histogram's parts do not have. */
  private static Metric part(
      String name, String help, Map<String, String> labels, Supplier<Number> value) {
    return new Metric(
        name, help, labels, false, () -> OptionalDouble.of(value.get().doubleValue()));
  }

  private long count(int last) {
    long count = 0;
    for (int i = 0; i <= last; i++) count += upTo[i].sum();
    return count;
  }
}
