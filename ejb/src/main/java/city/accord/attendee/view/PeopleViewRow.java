package city.accord.attendee.view;

import java.io.Serializable;

/**
 * A list of people that is kept under a name.
 *
 * @param version what an edit of this row has to bring back
 */
public record PeopleViewRow(long id, int version, String name, PeopleChoice choice)
    implements Serializable {}
