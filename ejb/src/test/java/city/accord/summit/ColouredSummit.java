package city.accord.summit;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A summit with a colour of its own. */
public final class ColouredSummit {

  private ColouredSummit() {}

  public static Summit of(String colour) {
    Summit summit =
        new Summit(
            new DescribeSummit(
                LocalizedText.of("高峰會", "Summit of Cities"),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalDate.of(2016, 3, 22),
                LocalDate.of(2016, 3, 23),
                ZoneId.of("Asia/Taipei"),
                List.of(Language.ZH_HANT, Language.EN)));
    summit.colour(Colour.of(colour), Colour.of(colour));
    return summit;
  }
}
