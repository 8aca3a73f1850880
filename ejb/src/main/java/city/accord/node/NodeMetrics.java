package city.accord.node;

import city.accord.Metric;
import city.accord.Metrics;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What crosses between servers; nothing where this one is alone. */
@ApplicationScoped
public class NodeMetrics implements Metrics {

  @EJB private Nodes nodes;

  @Override
  public List<Metric> metrics() {
    Link link = nodes.link();
    if (!link.isOn()) return List.of();
    return List.of(
        Metric.now("accord_nats_up", "Whether NATS is reached", () -> link.isOpen() ? 1 : 0),
        Metric.now("accord_nats_waiting", "Messages that wait to be sent", link::waiting),
        Metric.counted("accord_nats_sent", "Messages to other servers", link::sent),
        Metric.counted("accord_nats_heard", "Messages of other servers", link::heard),
        Metric.counted("accord_nats_dropped", "Messages that were not sent", link::dropped));
  }
}
