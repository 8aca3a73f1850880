package city.accord.attendee.media;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;

/**
 * Somebody in a pool as the press office sees them.
 *
 * @param number the place among those who wait, from 1; 0 for one who is in
 * @param next whether the person is the first who waits for a place of that kind, and one is free
 * @param accredited whether the person may still go
 * @param clash another pool at the same time that the person is in, or null
 * @param untold whether the person has not been told how it stands now
 */
public record PoolPlaceRow(
    long attendee,
    PersonName name,
    LocalizedText outlet,
    String email,
    Medium medium,
    PlaceState state,
    int number,
    boolean next,
    boolean accredited,
    LocalizedText clash,
    boolean untold)
    implements Serializable {}
