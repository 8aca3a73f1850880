package city.accord.signing.ceremony;

import java.time.Instant;

/**
 * Who was there and saw the signing, and when they said so.
 *
 * @param words what they said of it, or ""
 * @param named whether they knew that the sealed declaration names them
 */
public record Witness(String name, String words, Instant at, boolean named) {}
