package city.accord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Logger;

/** Whether this server can run a summit now. Looks at most every five seconds, whoever asks. */
@ApplicationScoped
public class Health {

  private static final Logger LOG = Logger.getLogger(Health.class.getName());
  private static final Duration GOOD_FOR = Duration.ofSeconds(5);

  @Inject private All<HealthPart> parts;
  @Inject private Clock clock;

  private Instant lookedAt = Instant.EPOCH;
  private SortedMap<String, Boolean> wellness = new TreeMap<>();
  private boolean usable = true;

  /** Each part's name, and whether it is well. */
  public synchronized Map<String, Boolean> look() {
    Instant now = clock.instant();
    // a clock that was set back by an hour is no reason to wait for one
    if (now.isBefore(lookedAt) || now.isAfter(lookedAt.plus(GOOD_FOR))) {
      SortedMap<String, Boolean> found = new TreeMap<>();
      boolean vital = true;
      for (HealthPart part : parts) {
        if (Settings.viewer() && !part.isOfViewers()) continue;
        boolean well = isWell(part);
        found.put(part.name(), well);
        vital &= well || !part.isVital();
      }
      wellness = found;
      usable = vital;
      lookedAt = now;
    }
    return Map.copyOf(wellness);
  }

  /** Whether people may be sent here: all is well without which nothing goes. */
  public synchronized boolean isUsable() {
    look();
    return usable;
  }

  private boolean isWell(HealthPart part) {
    boolean wasWell = wellness.getOrDefault(part.name(), true);
    try {
      part.check();
      if (!wasWell) LOG.info(() -> part.name() + " is well again");
      return true;
    } catch (Exception reason) {
      if (wasWell) LOG.warning(() -> part.name() + " is not well: " + reason);
      return false;
    }
  }
}
