package city.accord.web.meeting;

import city.accord.meeting.MeetingRow;
import city.accord.meeting.MeetingTime;
import java.util.List;
import java.util.stream.Stream;

/** The hours that a form offers. */
final class MeetingHoursOffered {

  private MeetingHoursOffered() {}

  /** Those that differ from the one that stands. */
  static List<MeetingTime> but(MeetingRow meeting, List<MeetingTime> free) {
    return free.stream().filter(time -> !time.equals(meeting.time())).toList();
  }

  /**
   * Those that are free, and the one that was sent: where it has been taken meanwhile, the service
   * says so, and not the browser's list.
   *
   * @param sent the beginning of the one that was chosen, or null
   */
  static List<MeetingTime> with(List<MeetingTime> free, List<MeetingTime> offered, String sent) {
    return Stream.concat(
            free.stream(), offered.stream().filter(time -> time.startsAt().toString().equals(sent)))
        .distinct()
        .sorted()
        .toList();
  }
}
