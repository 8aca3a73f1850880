package city.accord.signing.ceremony;

/** Something changed about one slot: its state, its tablet, or a call for help. */
public record SlotChanged(long ceremonyId, long slotId, SlotState before, SlotState state) {}
