package city.accord.signing.ceremony;

/** A ceremony has gone from one state to another. Observe it after success. */
public record CeremonyChanged(long ceremonyId, CeremonyState state) {}
