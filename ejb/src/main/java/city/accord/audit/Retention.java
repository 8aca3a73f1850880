package city.accord.audit;

import city.accord.Settings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** For how long something is kept that people cause by using the summit. */
public final class Retention {

  private static final int AUDIT_DAYS = 1096;

  private Retention() {}

  /** For how many days an entry of the audit log is kept; 0 for ever. */
  public static int auditDays() {
    return Settings.number("accord.audit.days", AUDIT_DAYS);
  }

  /**
   * The first moment of which something is still kept, or empty if all of it is kept.
   *
   * @param days for how many days it is kept, 0 for ever
   */
  public static Optional<Instant> keptSince(Instant now, int days) {
    if (days < 0) throw new IllegalArgumentException(days + " days");
    return days == 0 ? Optional.empty() : Optional.of(now.minus(days, ChronoUnit.DAYS));
  }
}
