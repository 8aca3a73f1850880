package city.accord.door;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;
import java.time.Instant;

/**
 * A scan as the desk lists it.
 *
 * @param attendeeId null, with what follows, where no badge was recognised
 * @param twice whether the person was inside already
 * @param overruled what a device without network could not know; null where there was no such thing
 * @param greeted whether Protocol has greeted the guest of honour
 */
public record ScanRow(
    long id,
    LocalizedText zone,
    LocalizedText gate,
    String device,
    Long attendeeId,
    PersonName name,
    LocalizedText affiliation,
    String photoHash,
    boolean entering,
    Verdict verdict,
    Instant at,
    boolean offline,
    boolean twice,
    Verdict overruled,
    boolean greeted,
    boolean undone)
    implements Serializable {}
