package city.accord.signing.ceremony;

import java.time.Instant;

/** Who was there and saw the signing, and when they said so. */
public record Witness(String name, Instant at) {}
