package city.accord.signing.ink;

/** A tablet that was opened for a slot, told by its token. */
public record Tablet(long ceremony, long slot) {}
