package city.accord.signing.ceremony;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * Prepares the signing of a frozen version.
 *
 * @param signatories in the order of precedence
 */
public record PrepareCeremony(
    long declarationVersionId,
    Instant scheduledAt,
    LocalizedText place,
    LocalizedText consent,
    List<Signatory> signatories) {}
