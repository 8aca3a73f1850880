package city.accord.attendee.view;

import java.io.Serializable;
import java.util.List;

/**
 * Whom a list of people shows, and what of them, as it stands in the list's address.
 *
 * @param query words that are searched for; empty for none
 * @param category the code of a category; empty for all
 * @param status the name of a status in small letters; empty for all who come
 * @param lacks the word of what they lack; empty where that does not matter
 * @param columns beside the name, in their order
 */
public record PeopleChoice(
    String query, String category, String status, String lacks, List<PeopleColumn> columns)
    implements Serializable {}
