package city.accord.meeting;

import java.io.Serializable;

/**
 * What a link to a delegation's meetings opens.
 *
 * @param own the delegation
 * @param invited whether the link opens the delegation's own page as well
 * @param offered whether meetings can be asked for
 */
public record OpenMeetings(Party own, boolean invited, boolean offered) implements Serializable {}
