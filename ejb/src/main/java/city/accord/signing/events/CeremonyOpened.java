package city.accord.signing.events;

/** The pens have opened: the declaration and its signatures may be watched by anyone. */
public record CeremonyOpened(long ceremonyId, String declaration) {}
