package city.accord.testing;

import city.accord.summit.DescribeSummit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A summit for tests that need one, whichever it is: the one that is there, or one of its own. */
@Dependent
public class AnySummit {

  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;

  public void takesPlace() {
    if (summits.find().isEmpty()) organiser.run(() -> summits.describe(one()));
  }

  private static DescribeSummit one() {
    LocalizedText text = LocalizedText.of("高峰會", "Summit");
    return new DescribeSummit(
        text,
        text,
        text,
        text,
        text,
        LocalDate.of(2016, 3, 22),
        LocalDate.of(2016, 3, 23),
        ZoneId.of("Asia/Taipei"),
        List.of(Language.ZH_HANT, Language.EN));
  }
}
