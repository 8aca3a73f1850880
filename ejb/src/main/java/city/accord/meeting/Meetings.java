package city.accord.meeting;

import city.accord.Right;
import city.accord.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The bilateral meetings of the summit at hand, as the desk sees and answers them for both. */
@Stateless
@RolesAllowed(Right.MEETINGS)
public class Meetings {

  @Inject private MeetingStore store;
  @Inject private MeetingCalendar calendar;
  @Inject private Bookings bookings;

  /** All of them, by their hour. */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public List<MeetingRow> all() {
    return store.meetings().stream().map(MeetingRow::of).toList();
  }

  /** One of them. */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public MeetingRow row(long id) {
    return MeetingRow.of(store.meeting(id));
  }

  /** The delegations that may meet, in precedence. */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public List<Party> delegations() {
    return store.delegations().stream()
        .filter(one -> one.decline() == null)
        .map(Party::of)
        .toList();
  }

  /** All hours that are offered. */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public List<MeetingTime> hours() {
    return store.diary().map(MeetingDiary::offered).orElse(List.of());
  }

  /** The hours that both sides of a meeting have free. */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public List<MeetingTime> freeHours(long id) {
    Meeting meeting = store.meeting(id);
    return store
        .diary()
        .map(
            diary ->
                diary.freeFor(
                    meeting.delegation(Side.ASKER),
                    meeting.delegation(Side.ASKED),
                    meeting.seats()))
        .orElse(List.of());
  }

  /**
   * Asks for one delegation.
   *
   * @throws city.accord.Refused about the field that is wrong
   * @return the meeting's id
   */
  public long ask(long askerId, long askedId, AskForMeeting what) {
    return bookings.ask(store.delegation(askerId), store.delegation(askedId), what).id();
  }

  /** Agrees for the side whose answer is awaited; both are told. */
  public void accept(long id, int version) {
    Meeting meeting = store.meeting(id);
    bookings.accept(meeting, version, meeting.turn(), true);
  }

  /** Declines for the side whose answer is awaited. */
  public void decline(long id, int version, String words) {
    Meeting meeting = store.meeting(id);
    bookings.decline(meeting, version, meeting.turn(), words);
  }

  /** Proposes another hour for the side whose answer is awaited. */
  public void propose(long id, int version, Instant startsAt) {
    Meeting meeting = store.meeting(id);
    bookings.propose(meeting, version, meeting.turn(), startsAt);
  }

  /** Takes a request back for the side that asked. */
  public void withdraw(long id, int version) {
    bookings.withdraw(store.meeting(id), version);
  }

  /** Cancels a meeting; both are told. */
  public void cancel(long id, int version, String words) {
    bookings.cancel(store.meeting(id), version, null, words);
  }

  /**
   * Moves a meeting to another room; both are told.
   *
   * @throws MeetingDiary.RoomBooked where another meeting is in it
   * @throws MeetingDiary.RoomTooSmall where not all who come fit in
   */
  public void moveTo(long id, int version, long roomId) {
    bookings.moveTo(store.meeting(id), version, store.room(roomId));
  }

  /** All meetings as an iCalendar file (RFC 5545). */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public String calendar(Language language) {
    return calendar.of(store.meetings(), null, language);
  }
}
