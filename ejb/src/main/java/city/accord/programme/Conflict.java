package city.accord.programme;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * Something in the draft that cannot happen as it is planned, or had better not.
 *
 * @param slug the session that is in the way
 * @param otherSlug the session that it is in the way of, or null where it is the day itself
 * @param subject the room or the person, or null
 */
public record Conflict(
    Kind kind,
    String slug,
    LocalizedText title,
    String otherSlug,
    LocalizedText otherTitle,
    LocalizedText subject)
    implements Serializable {

  /** How grave it is. */
  public enum Severity {
    /** It cannot happen as it is planned. */
    MUST,
    /** It can, and somebody will regret it. */
    SHOULD
  }

  /** What cannot happen, or had better not. */
  public enum Kind {
    ROOM_TAKEN(Severity.MUST),
    /** One of the two takes the whole venue, and with it every room. */
    VENUE_TAKEN(Severity.MUST),
    PERSON_DOUBLE_BOOKED(Severity.MUST),
    /** Someone of a delegation who is named in the session does not attend any more. */
    PERSON_WITHDRAWN(Severity.MUST),
    OUTSIDE_SUMMIT(Severity.MUST),
    ROOM_CLOSED(Severity.MUST),
    /** The person is not available at the hour. */
    PERSON_AWAY(Severity.MUST),
    /** Somebody whom the session names interprets at a bilateral meeting then. */
    INTERPRETER_AT_MEETING(Severity.MUST),
    /** A liaison officer is needed there, or with another delegation, at the same time. */
    LIAISON_ELSEWHERE(Severity.SHOULD),
    /** The next session of a person begins in another room before they can be there. */
    NO_TIME_TO_WALK(Severity.SHOULD),
    /** An interpreter works on from session to session without a pause. */
    INTERPRETER_UNRELIEVED(Severity.SHOULD),
    OVER_CAPACITY(Severity.SHOULD),
    /** More languages are interpreted than the room has booths. */
    TOO_FEW_BOOTHS(Severity.SHOULD);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }

    public Severity severity() {
      return severity;
    }
  }

  public Severity severity() {
    return kind.severity();
  }

  /** Whether it is about this session, first or second. */
  public boolean concerns(String session) {
    return slug.equals(session) || session.equals(otherSlug);
  }
}
