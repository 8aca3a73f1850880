package city.accord.mail;

import city.accord.DatabaseWatch;
import city.accord.Metric;
import city.accord.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.LongAdder;

/** The outbox, and what became of letters that this server tried to send. */
@ApplicationScoped
public class MailMetrics implements Metrics {

  @Inject private Deliveries deliveries;
  @Inject private DatabaseWatch database;

  private final LongAdder sent = new LongAdder();
  private final LongAdder failed = new LongAdder();

  public void sent() {
    sent.increment();
  }

  public void failed() {
    failed.increment();
  }

  @Override
  public List<Metric> metrics() {
    String help = "Tries to send an email, by how they ended";
    return List.of(
        Metric.counted("accord_mails", help, Map.of("outcome", "sent"), sent::sum),
        Metric.counted("accord_mails", help, Map.of("outcome", "failed"), failed::sum),
        new Metric(
            "accord_mails_waiting",
            "Emails in the outbox, of all servers",
            Map.of(),
            false,
            () ->
                database.isUsable()
                    ? OptionalDouble.of(deliveries.waiting())
                    : OptionalDouble.empty()));
  }
}
