package city.accord.print;

import city.accord.attendee.AttendeeStatus;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/**
 * A person on a list.
 *
 * @param head whether they lead their delegation
 * @param status null on a public list
 * @param email null on a public list, or where there is none
 */
public record ListPerson(
    PersonName name, LocalizedText category, boolean head, AttendeeStatus status, String email) {}
