package city.accord.meeting;

import city.accord.Refused;
import city.accord.delegation.Delegation;
import city.accord.meeting.Interpreter.DoesNotInterpret;
import city.accord.meeting.Interpreter.InterpreterBooked;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who is booked when and where, and the rules that come of it. Only agreed meetings hold their hour
 * and room; a request holds nothing, but counts into the quota of whoever asks.
 *
 * @param open meetings that may still take place
 * @param offered the hours, in order
 * @param onStage when delegations stand on a stage, by their ids
 */
record MeetingDiary(
    int quota,
    Collection<MeetingRoom> rooms,
    List<MeetingTime> offered,
    Collection<Meeting> open,
    Map<Long, List<MeetingTime>> onStage,
    ZoneId zone) {

  /**
   * The hour that begins at a moment.
   *
   * @throws HourNotOffered where none of those offered does
   */
  MeetingTime timeAt(Instant startsAt) {
    return offered.stream()
        .filter(time -> time.startsAt().equals(startsAt))
        .findFirst()
        .orElseThrow(HourNotOffered::new);
  }

  /** The hours offered at which neither is booked, and a room for so many is free. */
  List<MeetingTime> freeFor(Delegation one, Delegation other, int seats) {
    return offered.stream()
        .filter(time -> isFree(one, time) && isFree(other, time))
        .filter(time -> rooms.stream().anyMatch(room -> room.fits(seats) && isFree(room, time)))
        .toList();
  }

  /** What a request, or the proposal of another hour, has to pass. */
  void requirePossible(Delegation by, Delegation other, MeetingTime time, int seats, Meeting own) {
    requireFree(by, time);
    requireFree(other, time);
    LocalDate day = dayOf(time);
    requireQuota(by, day, agreed(by, day) + asked(by, day, own));
    requireQuota(other, day, agreed(other, day));
    roomFor(time, seats);
  }

  /** What an agreement has to pass; answers the room: the smallest that is free and fits. */
  MeetingRoom requireAgreeable(Meeting meeting) {
    MeetingTime time = meeting.time();
    for (Side side : Side.values()) {
      Delegation one = meeting.delegation(side);
      requireFree(one, time);
      requireQuota(one, dayOf(time), agreed(one, dayOf(time)));
    }
    return roomFor(time, meeting.seats());
  }

  /**
   * @throws DelegationBooked where a delegation has another meeting, or stands on a stage
   */
  void requireFree(Delegation delegation, MeetingTime time) {
    if (!isFree(delegation, time)) throw new DelegationBooked(delegation.place());
  }

  /**
   * @throws RoomBooked where another meeting takes place in the room
   * @throws RoomTooSmall where not all who come fit in
   */
  void requireRoom(MeetingRoom room, Meeting meeting) {
    if (!room.fits(meeting.seats())) throw new RoomTooSmall(room.capacity());
    boolean booked =
        agreed().stream()
            .filter(other -> other != meeting)
            .anyMatch(other -> other.room() == room && other.time().overlaps(meeting.time()));
    if (booked) throw new RoomBooked(room.name());
  }

  /**
   * @param name the interpreter's
   * @param elsewhere when the interpreter is in sessions
   * @throws DoesNotInterpret where they do not work between two of the meeting's languages
   * @throws InterpreterBooked where they are at another meeting then, or in a session
   */
  void requireInterpreter(
      Interpreter one, String name, Meeting meeting, List<MeetingTime> elsewhere) {
    if (!one.speaks(meeting.languages())) throw new DoesNotInterpret(name);
    boolean booked =
        agreed().stream()
            .filter(other -> other != meeting)
            .filter(other -> other.interpreters().contains(one.attendeeId()))
            .anyMatch(other -> other.time().overlaps(meeting.time()));
    if (booked || elsewhere.stream().anyMatch(meeting.time()::overlaps))
      throw new InterpreterBooked(name);
  }

  private MeetingRoom roomFor(MeetingTime time, int seats) {
    List<MeetingRoom> fitting = rooms.stream().filter(room -> room.fits(seats)).toList();
    if (fitting.isEmpty())
      throw new NoRoomLargeEnough(rooms.stream().mapToInt(MeetingRoom::capacity).max().orElse(0));
    return fitting.stream()
        .filter(room -> isFree(room, time))
        .min(Comparator.comparingInt(MeetingRoom::capacity).thenComparing(MeetingRoom::id))
        .orElseThrow(NoRoomFree::new);
  }

  private boolean isFree(MeetingRoom room, MeetingTime time) {
    return agreed().stream()
        .noneMatch(other -> other.room() == room && other.time().overlaps(time));
  }

  private boolean isFree(Delegation delegation, MeetingTime time) {
    boolean stands =
        onStage.getOrDefault(delegation.id(), List.of()).stream().anyMatch(time::overlaps);
    return !stands
        && agreed().stream()
            .noneMatch(
                other -> other.sideOf(delegation.id()) != null && other.time().overlaps(time));
  }

  private List<Meeting> agreed() {
    return open.stream().filter(one -> one.status() == MeetingStatus.CONFIRMED).toList();
  }

  private long agreed(Delegation delegation, LocalDate day) {
    return agreed().stream()
        .filter(one -> one.sideOf(delegation.id()) != null && dayOf(one.time()).equals(day))
        .count();
  }

  /** How many requests of its own a delegation waits for on a day, beside one. */
  private long asked(Delegation delegation, LocalDate day, Meeting but) {
    return open.stream()
        .filter(one -> one != but && one.status() == MeetingStatus.REQUESTED)
        .filter(one -> one.sideOf(delegation.id()) == Side.ASKER)
        .filter(one -> dayOf(one.time()).equals(day))
        .count();
  }

  private void requireQuota(Delegation delegation, LocalDate day, long has) {
    if (has >= quota) throw new MeetingQuotaFull(delegation.place(), quota);
  }

  private LocalDate dayOf(MeetingTime time) {
    return time.startsAt().atZone(zone).toLocalDate();
  }

  /** A refusal about the hour that was chosen. */
  abstract static class AboutTheHour extends Refused {

    private static final long serialVersionUID = 1;

    AboutTheHour(Object... arguments) {
      super(arguments);
    }

    @Override
    public String field() {
      return "start";
    }
  }

  /** No meeting begins at that moment. */
  public static class HourNotOffered extends AboutTheHour {

    private static final long serialVersionUID = 1;
  }

  /** The delegation meets somebody else at that hour, or stands on a stage. */
  public static class DelegationBooked extends AboutTheHour {

    private static final long serialVersionUID = 1;

    DelegationBooked(LocalizedText place) {
      super(place);
    }
  }

  /** The delegation has as many meetings on that day as a delegation may have. */
  public static class MeetingQuotaFull extends AboutTheHour {

    private static final long serialVersionUID = 1;

    MeetingQuotaFull(LocalizedText place, int quota) {
      super(place, quota);
    }
  }

  /** All rooms that are large enough are taken at that hour. */
  public static class NoRoomFree extends AboutTheHour {

    private static final long serialVersionUID = 1;
  }

  /** So many people do not fit into any room. */
  public static class NoRoomLargeEnough extends Refused {

    private static final long serialVersionUID = 1;

    NoRoomLargeEnough(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "seats";
    }
  }

  /** Another meeting takes place in the room. */
  public static class RoomBooked extends Refused {

    private static final long serialVersionUID = 1;

    RoomBooked(LocalizedText room) {
      super(room);
    }

    @Override
    public String field() {
      return "room";
    }
  }

  /** Not all who come fit into the room. */
  public static class RoomTooSmall extends Refused {

    private static final long serialVersionUID = 1;

    RoomTooSmall(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "room";
    }
  }
}
