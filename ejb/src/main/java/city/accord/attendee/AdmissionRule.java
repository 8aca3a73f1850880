package city.accord.attendee;

/** What another area asks before one more person comes, such as a delegation's quotas. */
public interface AdmissionRule {

  /**
   * Lets one more person come in a category. What it counts stays locked until the transaction
   * ends, so that of two who are added at once the second is counted.
   *
   * @throws city.accord.Refused where no more may come
   */
  void admit(Affiliation affiliation, Category category);
}
