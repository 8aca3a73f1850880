package city.accord.signing.published;

/** One more signatory stands by what they wrote. */
public record SignatureConfirmed(long ceremonyId, String declaration, int position) {}
