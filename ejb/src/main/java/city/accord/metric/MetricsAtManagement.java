package city.accord.metric;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Metric;
import city.accord.Metrics;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.as.controller.client.helpers.MeasurementUnit;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceName;
import org.wildfly.extension.metrics.MetricID;
import org.wildfly.extension.metrics.MetricMetadata;
import org.wildfly.extension.metrics.WildFlyMetricRegistry;

/**
 * Puts Accord's figures beside the server's own, at the one address that a monitor asks: {@code
 * /metrics} of the management interface, which no visitor reaches. WildFly offers applications no
 * other way there but Micrometer, which would bring a second registry and as many libraries; server
 * and application ship as one.
 */
@Startup
@Singleton
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class MetricsAtManagement {

  private static final Logger LOG = Logger.getLogger(MetricsAtManagement.class.getName());
  private static final ServiceName REGISTRY =
      ServiceName.parse("org.wildfly.extension.metrics.registry");
  private static final int PATIENCE_SECONDS = 20;

  @Inject @Any private Instance<Metrics> all;

  private final List<MetricID> registered = new ArrayList<>();
  private WildFlyMetricRegistry registry;

  @PostConstruct
  void register() {
    try {
      registry =
          (WildFlyMetricRegistry)
              CurrentServiceContainer.getServiceContainer()
                  .getRequiredService(REGISTRY)
                  .awaitValue(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      LOG.log(Level.WARNING, "The server takes no figures for the monitor", e);
      return;
    }
    for (Metrics some : all)
      for (Metric metric : some.metrics()) {
        Described described = new Described(metric);
        Supplier<OptionalDouble> value = metric.value();
        registry.registerMetric(() -> known(value), described);
        registered.add(described.getMetricID());
      }
  }

  /** A figure that cannot be had keeps no other from the monitor. */
  private static OptionalDouble known(Supplier<OptionalDouble> value) {
    try {
      return value.get();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "A figure for the monitor is missing", e);
      return OptionalDouble.empty();
    }
  }

  @PreDestroy
  void unregister() {
    registered.forEach(registry::unregister);
  }

  private record Described(Metric metric) implements MetricMetadata {

    @Override
    public String getMetricName() {
      return metric.name();
    }

    @Override
    public MetricTag[] getTags() {
      return metric.labels().entrySet().stream()
          .map(label -> new MetricTag(label.getKey(), label.getValue()))
          .toArray(MetricTag[]::new);
    }

    @Override
    public String getDescription() {
      return metric.help();
    }

    @Override
    public MeasurementUnit getMeasurementUnit() {
      return MeasurementUnit.NONE;
    }

    @Override
    public Type getType() {
      return metric.counted() ? Type.COUNTER : Type.GAUGE;
    }

    @Override
    public MetricID getMetricID() {
      return new MetricID(getMetricName(), getTags());
    }
  }
}
