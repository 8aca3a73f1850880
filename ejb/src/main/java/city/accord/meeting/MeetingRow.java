package city.accord.meeting;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A meeting as its two delegations and the desk see it.
 *
 * @param version what an answer has to bring back
 * @param turn whose answer is awaited while it is requested
 * @param subject for these alone
 * @param roomId null while it has no room
 * @param room empty while it has none
 * @param interpreters who is on duty, by the attendees' ids
 * @param words of whoever declined or cancelled it, or null
 */
public record MeetingRow(
    long id,
    int version,
    String uid,
    int sequence,
    Party asker,
    Party asked,
    MeetingTime time,
    MeetingStatus status,
    Side turn,
    String subject,
    int seats,
    boolean interpreted,
    List<Language> languages,
    Long roomId,
    LocalizedText room,
    Set<Long> interpreters,
    String words,
    Instant changedAt)
    implements Serializable {

  static MeetingRow of(Meeting meeting) {
    MeetingRoom room = meeting.room();
    return new MeetingRow(
        meeting.id(),
        meeting.version(),
        meeting.uid(),
        meeting.sequence(),
        Party.of(meeting.delegation(Side.ASKER)),
        Party.of(meeting.delegation(Side.ASKED)),
        meeting.time(),
        meeting.status(),
        meeting.turn(),
        meeting.subject(),
        meeting.seats(),
        meeting.isInterpreted(),
        meeting.languages(),
        room == null ? null : room.id(),
        room == null ? LocalizedText.EMPTY : room.name(),
        meeting.interpreters(),
        meeting.words(),
        meeting.changedAt());
  }

  public Party party(Side side) {
    return side == Side.ASKER ? asker : asked;
  }

  public boolean isRequested() {
    return status == MeetingStatus.REQUESTED;
  }

  public boolean isConfirmed() {
    return status == MeetingStatus.CONFIRMED;
  }
}
