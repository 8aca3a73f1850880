package city.accord.signing.ceremony;

/** A ceremony has gone from one state to another; while it is being prepared, the same twice. */
public record CeremonyChanged(long ceremonyId, CeremonyState before, CeremonyState state) {}
