package city.accord.signing.crew;

/** Someone has acknowledged a line of the console. */
public record CrewLineSeen(long ceremonyId) {}
