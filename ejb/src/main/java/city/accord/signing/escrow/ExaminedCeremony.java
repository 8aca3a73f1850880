package city.accord.signing.escrow;

import city.accord.signing.ceremony.CeremonyState;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * A ceremony before its examiner.
 *
 * @param slots those whose full series can be examined here, in the order of precedence
 * @param handedOverAt when the full series left for the escrow; null while it is here
 */
public record ExaminedCeremony(
    long id,
    CeremonyState state,
    LocalizedText title,
    List<ExaminedSlot> slots,
    Instant handedOverAt) {}
