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
    List<MeetingSlot> offered,
    Collection<Meeting> open,
    Map<Long, List<MeetingSlot>> onStage,
    ZoneId zone) {

  /**
   * The hour that begins at a moment.
   *
   * @throws HourNotOffered where none of those offered does
   */
  MeetingSlot slotAt(Instant startsAt) {
    return offered.stream()
        .filter(slot -> slot.startsAt().equals(startsAt))
        .findFirst()
        .orElseThrow(HourNotOffered::new);
  }

  /** The hours offered at which neither is booked, and a room for so many is free. */
  List<MeetingSlot> freeFor(Delegation one, Delegation other, int seats) {
    return offered.stream()
        .filter(slot -> isFree(one, slot) && isFree(other, slot))
        .filter(slot -> rooms.stream().anyMatch(room -> room.fits(seats) && isFree(room, slot)))
        .toList();
  }

  /** What a request, or the proposal of another hour, has to pass. */
  void requirePossible(Delegation by, Delegation other, MeetingSlot slot, int seats, Meeting own) {
    requireFree(by, slot);
    requireFree(other, slot);
    LocalDate day = dayOf(slot);
    requireQuota(by, day, agreed(by, day) + asked(by, day, own));
    requireQuota(other, day, agreed(other, day));
    roomFor(slot, seats);
  }

  /** What an agreement has to pass; answers the room: the smallest that is free and fits. */
  MeetingRoom requireAgreeable(Meeting meeting) {
    MeetingSlot slot = meeting.slot();
    for (Side side : Side.values()) {
      Delegation one = meeting.delegation(side);
      requireFree(one, slot);
      requireQuota(one, dayOf(slot), agreed(one, dayOf(slot)));
    }
    return roomFor(slot, meeting.seats());
  }

  /**
   * @throws DelegationBooked where a delegation has another meeting, or stands on a stage
   */
  void requireFree(Delegation delegation, MeetingSlot slot) {
    if (!isFree(delegation, slot)) throw new DelegationBooked(delegation.place());
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
            .anyMatch(other -> other.room() == room && other.slot().overlaps(meeting.slot()));
    if (booked) throw new RoomBooked(room.name());
  }

  /**
   * @param name the interpreter's
   * @param elsewhere when the interpreter is in sessions
   * @throws DoesNotInterpret where they do not work between two of the meeting's languages
   * @throws InterpreterBooked where they are at another meeting then, or in a session
   */
  void requireInterpreter(
      Interpreter one, String name, Meeting meeting, List<MeetingSlot> elsewhere) {
    if (!one.speaks(meeting.languages())) throw new DoesNotInterpret(name);
    boolean booked =
        agreed().stream()
            .filter(other -> other != meeting)
            .filter(other -> other.interpreters().contains(one.attendeeId()))
            .anyMatch(other -> other.slot().overlaps(meeting.slot()));
    if (booked || elsewhere.stream().anyMatch(meeting.slot()::overlaps))
      throw new InterpreterBooked(name);
  }

  private MeetingRoom roomFor(MeetingSlot slot, int seats) {
    List<MeetingRoom> fitting = rooms.stream().filter(room -> room.fits(seats)).toList();
    if (fitting.isEmpty())
      throw new NoRoomLargeEnough(rooms.stream().mapToInt(MeetingRoom::capacity).max().orElse(0));
    return fitting.stream()
        .filter(room -> isFree(room, slot))
        .min(Comparator.comparingInt(MeetingRoom::capacity).thenComparing(MeetingRoom::id))
        .orElseThrow(NoRoomFree::new);
  }

  private boolean isFree(MeetingRoom room, MeetingSlot slot) {
    return agreed().stream()
        .noneMatch(other -> other.room() == room && other.slot().overlaps(slot));
  }

  private boolean isFree(Delegation delegation, MeetingSlot slot) {
    boolean stands =
        onStage.getOrDefault(delegation.id(), List.of()).stream().anyMatch(slot::overlaps);
    return !stands
        && agreed().stream()
            .noneMatch(
                other -> other.sideOf(delegation.id()) != null && other.slot().overlaps(slot));
  }

  private List<Meeting> agreed() {
    return open.stream().filter(one -> one.status() == MeetingStatus.CONFIRMED).toList();
  }

  private long agreed(Delegation delegation, LocalDate day) {
    return agreed().stream()
        .filter(one -> one.sideOf(delegation.id()) != null && dayOf(one.slot()).equals(day))
        .count();
  }

  /** How many requests of its own a delegation waits for on a day, beside one. */
  private long asked(Delegation delegation, LocalDate day, Meeting but) {
    return open.stream()
        .filter(one -> one != but && one.status() == MeetingStatus.REQUESTED)
        .filter(one -> one.sideOf(delegation.id()) == Side.ASKER)
        .filter(one -> dayOf(one.slot()).equals(day))
        .count();
  }

  private void requireQuota(Delegation delegation, LocalDate day, long has) {
    if (has >= quota) throw new MeetingQuotaFull(delegation.place(), quota);
  }

  private LocalDate dayOf(MeetingSlot slot) {
    return slot.startsAt().atZone(zone).toLocalDate();
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
