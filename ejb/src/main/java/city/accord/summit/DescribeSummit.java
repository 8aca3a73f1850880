package city.accord.summit;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What an organiser says about an edition of the summit. */
public record DescribeSummit(
    LocalizedText name,
    LocalizedText theme,
    LocalizedText host,
    LocalizedText venue,
    LocalizedText address,
    LocalDate firstDay,
    LocalDate lastDay,
    ZoneId zone,
    List<Language> languages) {}
