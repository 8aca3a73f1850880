package city.accord.signing.seal;

import java.time.Instant;

/**
 * Who attested, before the seal, that they saw the signing.
 *
 * @param words what they said of it, or ""
 * @param at as the audit says
 */
public record WitnessToSeal(String name, String words, Instant at) {}
