package city.accord.attendee.media;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;

/** Somebody of the accredited press. */
public record PressRow(long attendee, PersonName name, LocalizedText outlet)
    implements Serializable {}
