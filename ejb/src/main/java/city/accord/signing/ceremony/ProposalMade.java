package city.accord.signing.ceremony;

/** One officer has proposed what waits for a second one. */
public record ProposalMade(long ceremonyId) {}
