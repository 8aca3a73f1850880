package city.accord.web.meeting;

import city.accord.meeting.MeetingRow;
import city.accord.meeting.MeetingSlot;
import java.util.List;
import java.util.stream.Stream;

/** The hours that a form offers. */
final class MeetingHoursOffered {

  private MeetingHoursOffered() {}

  /** Those that differ from the one that stands. */
  static List<MeetingSlot> but(MeetingRow meeting, List<MeetingSlot> free) {
    return free.stream().filter(slot -> !slot.equals(meeting.slot())).toList();
  }

  /**
   * Those that are free, and the one that was sent: where it has been taken meanwhile, the service
   * says so, and not the browser's list.
   *
   * @param sent the beginning of the one that was chosen, or null
   */
  static List<MeetingSlot> with(List<MeetingSlot> free, List<MeetingSlot> offered, String sent) {
    return Stream.concat(
            free.stream(), offered.stream().filter(slot -> slot.startsAt().toString().equals(sent)))
        .distinct()
        .sorted()
        .toList();
  }
}
