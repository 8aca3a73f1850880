package city.accord.programme;

import city.accord.text.Language;
import java.util.Set;

/** Writes sessions for the calendar of somebody who is written to about them. */
public interface SessionsAsCalendar {

  /**
   * An iCalendar file (RFC 5545) of what releases have shown of these sessions, those that were
   * cancelled as cancelled.
   *
   * @param slugs of the sessions
   */
  String of(Set<String> slugs, Language language);
}
