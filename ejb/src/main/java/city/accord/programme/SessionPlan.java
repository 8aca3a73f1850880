package city.accord.programme;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the programme's editors decide about a session.
 *
 * @param room where, or null for the whole venue
 * @param track on which subject, or null
 * @param startsAt when, or null while that is open
 */
public record SessionPlan(
    SessionKind kind,
    LocalizedText title,
    LocalizedText summary,
    VenueRoom room,
    Track track,
    Instant startsAt,
    Duration length,
    List<Language> languages,
    boolean starred,
    List<SessionPart> parts) {}
