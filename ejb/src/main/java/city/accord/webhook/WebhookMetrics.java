package city.accord.webhook;

import city.accord.DatabaseWatch;
import city.accord.Metric;
import city.accord.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How many messages other systems have not been told yet. */
@ApplicationScoped
public class WebhookMetrics implements Metrics {

  @Inject private WebhookDeliveries deliveries;
  @Inject private DatabaseWatch database;

  @Override
  public List<Metric> metrics() {
    return List.of(
        new Metric(
            "accord_webhooks_waiting",
            "Webhook messages that are still to be delivered, of all servers",
            Map.of(),
            false,
            () ->
                database.isUsable()
                    ? OptionalDouble.of(deliveries.waiting())
                    : OptionalDouble.empty()));
  }
}
