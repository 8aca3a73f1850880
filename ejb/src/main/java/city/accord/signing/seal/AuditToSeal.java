package city.accord.signing.seal;

import java.time.Instant;

/**
 * One link of the ceremony's audit chain in its public form.
 *
 * @param slot the position of the slot concerned, or null where all are
 * @param detailHash salted hash of what stays private
 * @param previous the hash of the link before; 64 zeros in the first
 * @param hash SHA-256 of the canonical JSON of all the other members
 */
public record AuditToSeal(
    int seq,
    String event,
    Integer slot,
    Instant at,
    String detailHash,
    String previous,
    String hash) {}
