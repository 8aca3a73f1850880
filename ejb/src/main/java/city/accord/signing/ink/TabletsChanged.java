package city.accord.signing.ink;

/** Tablets of a ceremony came, went or wrote: the desk may look again. */
public record TabletsChanged(long ceremonyId) {}
