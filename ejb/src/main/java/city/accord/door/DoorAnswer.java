package city.accord.door;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeRow;
import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * What a device shows of a scan.
 *
 * @param person null where no badge was recognised
 * @param honoured whether Protocol is to be called
 * @param since when the person entered, where they are inside already; or null
 * @param sinceGate where that was, or null
 */
public record DoorAnswer(
    Verdict verdict,
    boolean entering,
    AttendeeRow person,
    boolean honoured,
    Instant since,
    LocalizedText sinceGate) {

  static DoorAnswer unknown(Verdict verdict, boolean entering) {
    return new DoorAnswer(verdict, entering, null, false, null, null);
  }

  static DoorAnswer of(Scan scan, boolean honoured, Scan earlier) {
    Attendee attendee = scan.attendee();
    return new DoorAnswer(
        scan.verdict(),
        scan.isEntering(),
        attendee == null ? null : AttendeeRow.of(attendee),
        honoured,
        earlier == null ? null : earlier.scannedAt(),
        earlier == null ? null : earlier.gateName());
  }
}
