package city.accord.signing.published;

import java.time.Instant;

/** The signed declaration as a file, for whoever asks after it is published. */
public record SignedPdf(String slug, byte[] bytes, String fingerprint, Instant sealedAt) {}
