package city.accord.door;

import city.accord.attendee.AttendeeStatus;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/**
 * What a device without network knows of one badge: what the door needs, and no code.
 *
 * @param hash SHA-256 of the badge's code
 * @param inside whether the person is in the device's zone
 */
public record RosterEntry(
    String hash,
    long attendee,
    PersonName name,
    LocalizedText affiliation,
    String category,
    AttendeeStatus status,
    boolean revoked,
    boolean blocked,
    boolean honoured,
    boolean inside) {}
