package city.accord.signing.sealing;

import city.accord.Metric;
import city.accord.Metrics;
import city.accord.signing.events.DeclarationSealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Seals that this server made. */
@ApplicationScoped
public class SealMetrics implements Metrics {

  private final LongAdder seals = new LongAdder();

  void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationSealed sealed) {
    seals.increment();
  }

  @Override
  public List<Metric> metrics() {
    return List.of(Metric.counted("accord_seals", "Declarations sealed", seals::sum));
  }
}
