package city.accord.job;

import city.accord.Metric;
import city.accord.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How the jobs ended that this server did. */
@ApplicationScoped
public class JobMetrics implements Metrics {

  private final LongAdder done = new LongAdder();
  private final LongAdder failed = new LongAdder();

  public void ended(boolean well) {
    (well ? done : failed).increment();
  }

  @Override
  public List<Metric> metrics() {
    String help = "Jobs of this server, by how they ended";
    return List.of(
        Metric.counted("accord_jobs", help, Map.of("outcome", "done"), done::sum),
        Metric.counted("accord_jobs", help, Map.of("outcome", "failed"), failed::sum));
  }
}
