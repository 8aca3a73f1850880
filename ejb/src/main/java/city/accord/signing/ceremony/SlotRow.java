package city.accord.signing.ceremony;

import java.time.Instant;

/**
 * One slot on the console's device board.
 *
 * @param codeUntil when the slot's open code expires, or null where none is open
 */
public record SlotRow(
    long id,
    int position,
    Signatory signatory,
    SlotState state,
    boolean paired,
    Instant codeUntil,
    Instant helpAskedAt,
    String hostName,
    Instant confirmedAt,
    String reason,
    Proxy proxy) {

  static SlotRow of(Slot slot, Instant codeUntil) {
    return new SlotRow(
        slot.id(),
        slot.position(),
        slot.signatory(),
        slot.state(),
        slot.isPaired(),
        codeUntil,
        slot.helpAskedAt(),
        slot.hostName(),
        slot.confirmation() == null ? null : slot.confirmation().at(),
        slot.reason(),
        slot.proxy());
  }
}
