package city.accord.metric;

import city.accord.Metric;
import city.accord.Metrics;
import city.accord.audit.DeedRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/** Sign-ins and registrations, counted as they come into the audit log. */
@ApplicationScoped
public class DeedMetrics implements Metrics {

  private static final String SIGNED_IN = "account.signed-in";
  private static final Set<String> NOT_SIGNED_IN =
      Set.of(
          "account.sign-in-failed",
          "account.code-wrong",
          "account.passkey-refused",
          "account.openid-refused");
  private static final String REGISTERED = "registration.received";

  private final LongAdder signedIn = new LongAdder();
  private final LongAdder notSignedIn = new LongAdder();
  private final LongAdder registered = new LongAdder();

  void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeedRecorded deed) {
    if (deed.event().equals(SIGNED_IN)) signedIn.increment();
    else if (deed.event().equals(REGISTERED)) registered.increment();
    else if (NOT_SIGNED_IN.contains(deed.event())) notSignedIn.increment();
  }

  @Override
  public List<Metric> metrics() {
    String help = "Sign-ins, by whether they succeeded";
    return List.of(
        Metric.counted("accord_sign_ins", help, Map.of("outcome", "good"), signedIn::sum),
        Metric.counted("accord_sign_ins", help, Map.of("outcome", "bad"), notSignedIn::sum),
        Metric.counted(
            "accord_registrations", "Registrations by the public forms", registered::sum));
  }
}
