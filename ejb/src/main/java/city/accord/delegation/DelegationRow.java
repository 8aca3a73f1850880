package city.accord.delegation;

import city.accord.attendee.Attendee;
import city.accord.emblem.Marks;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A delegation as the board shows it.
 *
 * @param head the name of its head, or null while nobody has been named
 * @param focalPoint private, or null while nobody has been named
 * @param invitedAt when the invitation that stands was sent, or null without one
 * @param decline that nobody comes for it, or null where that was not said
 * @param invitationEnds when the invitation that was sent stops working, or null without one
 * @param people how many of it are coming
 * @param unfinished how many of them, beside its head, are not wholly registered yet
 */
public record DelegationRow(
    long id,
    String slug,
    boolean ofCity,
    LocalizedText place,
    LocalizedText country,
    String emblem,
    Marks marks,
    boolean signs,
    int precedence,
    DelegationStatus status,
    Long headId,
    PersonName head,
    FocalPoint focalPoint,
    Instant invitedAt,
    Decline decline,
    Instant invitationEnds,
    long people,
    long unfinished,
    LocalDate headSince)
    implements Serializable {

  static DelegationRow of(Delegation delegation, StepsTaken steps, Instant invitationEnds) {
    Attendee head = delegation.head();
    return new DelegationRow(
        delegation.id(),
        delegation.slug(),
        delegation.isOfCity(),
        delegation.place(),
        delegation.country(),
        delegation.emblem(),
        delegation.marks(),
        delegation.signs(),
        delegation.precedence(),
        delegation.status(steps),
        head == null ? null : head.id(),
        head == null ? null : head.name(),
        delegation.focalPoint(),
        delegation.invitedAt(),
        delegation.decline(),
        invitationEnds,
        steps.people(),
        steps.unfinished(),
        delegation.headSince());
  }
}
