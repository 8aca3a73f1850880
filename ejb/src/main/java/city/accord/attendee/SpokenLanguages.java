package city.accord.attendee;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which languages people speak, as another area knows: from their answers, or as interpreters. */
public interface SpokenLanguages {

  /** The codes of the languages (ISO 639-1, or a tag) of those who are known to speak some. */
  Map<Long, List<String>> of(Collection<Long> attendeeIds);
}
