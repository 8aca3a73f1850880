package city.accord.signing.events;

/** The declaration takes no more ink; its fingerprint is on the wall. */
public record DeclarationSealed(long ceremonyId, String declaration, String fingerprint) {}
