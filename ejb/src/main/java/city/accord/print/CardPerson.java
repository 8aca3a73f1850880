package city.accord.print;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.function.Supplier;

/**
 * What a card says of a person.
 *
 * @param mark the hash of the emblem or flag beside the affiliation, or null
 * @param photo gives the picture, a JPEG, when it is drawn and not before; or null
 * @param code what the QR code says, or null on a card without one
 * @param categoryCode names the category in templates
 * @param flag the hash of the country's flag, or null
 * @param zones that the category may enter, as one text
 * @param languages that the person speaks, each by its own name, as one text; or ""
 */
public record CardPerson(
    PersonName name,
    LocalizedText category,
    Hue hue,
    LocalizedText affiliation,
    String mark,
    Supplier<byte[]> photo,
    String code,
    String categoryCode,
    String flag,
    LocalizedText zones,
    String languages) {}
