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
 */
public record CardPerson(
    PersonName name,
    LocalizedText category,
    Hue hue,
    LocalizedText affiliation,
    String mark,
    Supplier<byte[]> photo,
    String code) {}
