package city.accord.attendee.registration;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * The open form of a category, as anyone may see it.
 *
 * @param open whether it takes registrations now
 * @param full whether no place is free, and whoever registers now waits for one
 * @param closesAt until when, or null
 * @param criteria by what registrations are judged; may be empty
 * @param fields those that guests answer
 */
public record OpenForm(
    String category,
    LocalizedText name,
    boolean open,
    boolean full,
    Instant closesAt,
    LocalizedText criteria,
    List<FieldRow> fields) {}
