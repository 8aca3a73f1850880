package city.accord.attendee.media;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.Map;

/**
 * What a pool is for, where and when it musters, and how many it takes.
 *
 * @param version that the form was filled from; 0 for a new pool
 * @param occasion the key of an {@link Occasion}, or null where words alone name it
 * @param title what it is for; nothing to call it as the occasion is called
 * @param endsAt until when it keeps its people; null for the end of the occasion
 * @param places for each kind of medium; none for one that is not named
 */
public record DescribePool(
    int version,
    String occasion,
    LocalizedText title,
    LocalizedText musterPoint,
    Instant mustersAt,
    Instant endsAt,
    Map<Medium, Integer> places,
    Hue hue) {}
