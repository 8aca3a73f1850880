package city.accord.signing.ceremony;

import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * A proposal as officers see it.
 *
 * @param own whether it is the reader's, who cannot confirm it
 */
public record ProposalRow(
    long ceremonyId,
    LocalizedText ceremony,
    Deed deed,
    String by,
    Instant at,
    Instant until,
    boolean own) {}
