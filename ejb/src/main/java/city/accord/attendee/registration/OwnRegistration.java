package city.accord.attendee.registration;

import city.accord.attendee.AttendeeRow;
import java.util.List;

/**
 * What the holder of a personal link sees of their own registration.
 *
 * @param changeable whether they may change it now
 * @param waiting where they stand on the waiting list, or null
 * @param answers their own, to the fields that guests see
 */
public record OwnRegistration(
    AttendeeRow person,
    OpenForm form,
    boolean changeable,
    List<AnswerRow> answers,
    WaitingRow waiting) {}
