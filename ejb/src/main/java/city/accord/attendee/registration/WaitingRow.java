package city.accord.attendee.registration;

import city.accord.attendee.AttendeeStatus;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody on a waiting list.
 *
 * @param number from 1, among those who wait; 0 for others
 * @param answerUntil until when the offer stands, or null where there is none
 * @param byHand whether nobody offers a place to them but an officer
 * @param reason why an officer changed the order, or null
 * @param outcome null while they wait or have an offer
 */
public record WaitingRow(
    long attendee,
    int number,
    PersonName name,
    LocalizedText affiliation,
    LocalizedText category,
    String email,
    AttendeeStatus status,
    Instant since,
    Instant answerUntil,
    boolean byHand,
    String reason,
    WaitingOutcome outcome,
    Instant endedAt)
    implements Serializable {

  static WaitingRow of(Waiting waiting, int number) {
    WaitingPlace place = waiting.place();
    return new WaitingRow(
        waiting.person().id(),
        number,
        waiting.person().name(),
        waiting.person().affiliation().name(),
        waiting.person().category().name(),
        waiting.person().email(),
        waiting.person().status(),
        place.since(),
        place.answerUntil(),
        place.isByHand(),
        place.reason(),
        place.outcome(),
        place.endedAt());
  }
}
