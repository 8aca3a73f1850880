package city.accord.delegation;

/** Something about a delegation or its people is not as it was. */
public record DelegationChanged(long delegationId) {}
