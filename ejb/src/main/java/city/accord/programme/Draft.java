package city.accord.programme;

import java.util.List;

/** The draft of the programme, whole: what is planned, with what, and what cannot happen so. */
public record Draft(
    List<VenueRoom> rooms,
    List<Track> tracks,
    List<ProgrammePerson> people,
    List<DraftSession> sessions,
    List<Conflict> conflicts) {}
