package city.accord.proposal;

/** How a proposal stands. */
public enum ProposalStatus {
  /** The programme office has to answer. */
  PROPOSED,
  /** The programme office has asked something; the delegation has to answer. */
  RETURNED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN;

  /** Whether anything is left to answer. */
  public boolean isOpen() {
    return this == PROPOSED || this == RETURNED;
  }
}
