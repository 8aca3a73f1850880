package city.accord.attendee.media;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Instant;

/** A pool as one of its people sees it on the own page: the card, or that they wait for a place. */
public record OwnPool(
    LocalizedText title,
    Medium medium,
    LocalizedText musterPoint,
    Instant mustersAt,
    Hue hue,
    boolean waiting)
    implements Serializable {}
