package city.accord.signing.ink.store;

import java.util.Map;

/**
 * What a ceremony's room must know of the ceremony.
 *
 * @param slots the slots in order of precedence, each with its state
 */
public record CeremonySnapshot(CeremonyStage stage, Map<Long, HallSlotState> slots) {

  /** Whether a slot's pen must be told anything new. */
  public boolean tells(long slot, CeremonySnapshot before) {
    return stage != before.stage || slots.get(slot) != before.slots.get(slot);
  }
}
