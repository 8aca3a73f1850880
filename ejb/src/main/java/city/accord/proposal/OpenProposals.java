package city.accord.proposal;

import city.accord.text.LocalizedText;
import java.util.List;

/**
 * What the holder of an invitation sees of the proposals of their delegation.
 *
 * @param place for what it comes
 */
public record OpenProposals(LocalizedText place, CallRow call, List<ProposalRow> all) {}
