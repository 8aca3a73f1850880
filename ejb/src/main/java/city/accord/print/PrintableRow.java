package city.accord.print;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;

/**
 * A person for whom a card can be printed.
 *
 * @param printed whether the valid badge was printed, or a place card
 */
public record PrintableRow(
    long id,
    PersonName name,
    LocalizedText category,
    Hue hue,
    LocalizedText affiliation,
    boolean photo,
    boolean printed)
    implements Serializable {}
