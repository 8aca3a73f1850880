package city.accord.signing.seal;

import java.time.Instant;

/**
 * A declaration as it leaves the house.
 *
 * @param manifest canonical JSON of everything that the seal covers
 * @param fingerprint SHA-256 of the manifest: on the wall, on paper, in every answer of the verify
 *     page; a later timestamp does not change it
 * @param timestamped whether a timestamp authority witnessed the time in a way that lasts (LTA); if
 *     not, it is pending
 */
public record Sealed(
    byte[] pdf, String manifest, String fingerprint, Instant sealedAt, boolean timestamped) {}
