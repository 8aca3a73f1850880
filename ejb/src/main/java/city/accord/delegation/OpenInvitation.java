package city.accord.delegation;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeRow;
import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * What the holder of an invitation that works may know.
 *
 * @param decline that the delegation does not come, or null where that was not said
 * @param head who leads the delegation, or null while nobody has been named
 * @param registered whether its head has registered
 * @param open whether the registration may still be changed
 * @param endsAt when the link stops working
 */
public record OpenInvitation(
    long delegationId,
    String slug,
    boolean ofCity,
    LocalizedText place,
    LocalizedText country,
    String emblem,
    boolean signs,
    DelegationStatus status,
    boolean registered,
    Decline decline,
    AttendeeRow head,
    boolean open,
    Instant endsAt) {

  static OpenInvitation of(Invitation invitation, StepsTaken steps) {
    Delegation delegation = invitation.delegation();
    Attendee head = delegation.head();
    return new OpenInvitation(
        delegation.id(),
        delegation.slug(),
        delegation.isOfCity(),
        delegation.place(),
        delegation.country(),
        delegation.emblem(),
        delegation.signs(),
        delegation.status(steps),
        delegation.isRegistered(),
        delegation.decline(),
        head == null ? null : AttendeeRow.of(head),
        head == null || head.isOpen(),
        invitation.expiresAt());
  }
}
