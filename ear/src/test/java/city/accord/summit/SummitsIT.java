package city.accord.summit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.ChangedMeanwhile;
import city.accord.testing.AnySummit;
import city.accord.testing.AsOrganiser;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The edition at hand, described by more than one organiser. */
@ArquillianTest
class SummitsIT {

  @Inject private AnySummit any;
  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;

  @Test
  void twoOrganisersDoNotUndoEachOthersWork() {
    any.takesPlace();
    Summit seen = summits.current();
    DescribeSummit before = described(seen, seen.theme());
    LocalizedText theme = LocalizedText.of("潮汐", "Tides " + seen.version());
    organiser.run(() -> summits.describe(seen.version(), described(seen, theme), null));
    try {
      assertThrows(
          ChangedMeanwhile.class,
          () -> organiser.run(() -> summits.describe(seen.version(), before, null)));
      assertThrows(
          ChangedMeanwhile.class, () -> organiser.run(() -> summits.describe(0, before, null)));
      assertEquals(theme, summits.current().theme());
    } finally {
      organiser.run(() -> summits.describe(before));
    }
  }

  private static DescribeSummit described(Summit summit, LocalizedText theme) {
    return new DescribeSummit(
        summit.name(),
        theme,
        summit.host(),
        summit.venue(),
        summit.address(),
        summit.firstDay(),
        summit.lastDay(),
        summit.zone(),
        summit.languages());
  }
}
