package city.accord.testing;

import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.summit.ZoneChange;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The summit at hand with other days or another host, until a test is over. */
@Dependent
public class ChangedSummit {

  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;
  @Inject private Clock clock;

  private Summit before;

  /** It was over so many days ago. */
  public void endedBefore(int days) {
    LocalDate day = summits.current().today(clock).minusDays(days);
    describe(remembered().host(), day, day, remembered().zone());
  }

  public void hostedBy(LocalizedText host) {
    describe(host, remembered().firstDay(), remembered().lastDay(), remembered().zone());
  }

  /** By the clocks of another place; what is planned keeps its hours. */
  public void inZone(ZoneId zone) {
    describe(remembered().host(), remembered().firstDay(), remembered().lastDay(), zone);
  }

  /** It is again as it was, if anything was changed. */
  public void asBefore() {
    if (before != null) describe(before.host(), before.firstDay(), before.lastDay(), before.zone());
    before = null;
  }

  private Summit remembered() {
    if (before == null) before = summits.current();
    return before;
  }

  private void describe(LocalizedText host, LocalDate first, LocalDate last, ZoneId zone) {
    DescribeSummit described =
        new DescribeSummit(
            before.name(),
            before.theme(),
            host,
            before.venue(),
            before.address(),
            first,
            last,
            zone,
            before.languages());
    organiser.run(() -> summits.describe(described, ZoneChange.KEEP_HOURS));
  }
}
