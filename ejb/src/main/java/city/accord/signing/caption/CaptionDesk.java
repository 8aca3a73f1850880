package city.accord.signing.caption;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;

/**
 * What a captioner's link opens.
 *
 * @param name of the ceremony
 * @param language in which they write
 * @param rehearsal whether it is rehearsed, so that only paired screens show what is written
 * @param lines the newest of their own language, the oldest of them first
 */
public record CaptionDesk(
    LocalizedText name, Language language, boolean rehearsal, List<CaptionLine> lines) {}
