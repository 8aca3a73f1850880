package city.accord.door;

import city.accord.attendee.AttendeeStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Who may pass a gate. The device applies the same rule to its roster while it has no network
 * (door-rule.js).
 */
public final class DoorRule {

  private DoorRule() {}

  /**
   * What is known of the badge that was held to the device.
   *
   * @param category the code of the person's category
   * @param inside whether the person is in the zone by an earlier scan
   */
  public record Holder(
      boolean revoked, AttendeeStatus status, boolean blocked, String category, boolean inside) {}

  /**
   * Where the gate leads.
   *
   * @param categories the codes of those that may enter; empty for all
   * @param days on which it is open; empty for every day
   */
  public record Place(Set<String> categories, Collection<LocalDate> days) {}

  /** What the door says to whoever enters, or leaves, today. */
  public static Verdict judge(Holder holder, Place place, boolean entering, LocalDate today) {
    if (holder.revoked()) return Verdict.REVOKED;
    if (!entering) return Verdict.LEFT;
    if (holder.blocked()) return Verdict.BLOCKED;
    if (holder.status() == AttendeeStatus.WITHDRAWN) return Verdict.WITHDRAWN;
    if (holder.status() != AttendeeStatus.APPROVED) return Verdict.NOT_APPROVED;
    if (!place.categories().isEmpty() && !place.categories().contains(holder.category()))
      return Verdict.WRONG_ZONE;
    if (!place.days().isEmpty() && !place.days().contains(today))
      return place.days().stream().allMatch(today::isBefore) ? Verdict.NOT_YET : Verdict.WRONG_DAY;
    return holder.inside() ? Verdict.ALREADY_IN : Verdict.ADMITTED;
  }
}
