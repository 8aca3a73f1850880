package city.accord.programme;

import java.io.Serializable;
import java.util.List;

/**
 * The draft of the programme, whole: what is planned, and what cannot happen so.
 *
 * @param removed sessions that were removed and can be brought back
 */
public record Draft(
    List<DraftSession> sessions, List<Conflict> conflicts, List<DraftSession> removed)
    implements Serializable {}
