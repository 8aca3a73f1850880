package city.accord.attendee;

/**
 * Something about a person is not as it was; told in the transaction that changes it.
 *
 * @param delegationId the delegation that the person belongs to, or null
 * @param withdrawn whether the person does not come any more
 */
public record AttendeeChanged(long attendeeId, Long delegationId, boolean withdrawn) {

  public static AttendeeChanged of(Attendee attendee) {
    return new AttendeeChanged(
        attendee.id(), attendee.affiliation().delegationId(), !attendee.isComing());
  }
}
