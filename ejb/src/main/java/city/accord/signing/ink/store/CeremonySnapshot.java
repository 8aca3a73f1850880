package city.accord.signing.ink.store;

import java.util.Map;

/**
 * What a ceremony's room must know of the ceremony.
 *
 * @param seats the slots in order of precedence, each with its state
 */
public record CeremonySnapshot(CeremonyStage stage, Map<Long, HallSlotState> seats) {

  /** Whether a slot's pen must be told anything new. */
  public boolean tells(long slot, CeremonySnapshot before) {
    return stage != before.stage || seats.get(slot) != before.seats.get(slot);
  }
}
