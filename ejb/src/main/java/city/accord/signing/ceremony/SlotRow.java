package city.accord.signing.ceremony;

import java.time.Instant;

/** One slot on the console's device board. */
public record SlotRow(
    long id,
    int position,
    Signatory signatory,
    SlotState state,
    boolean paired,
    Instant helpAskedAt,
    String hostName,
    Instant confirmedAt,
    String reason,
    Proxy proxy) {

  static SlotRow of(Slot slot) {
    return new SlotRow(
        slot.id(),
        slot.position(),
        slot.signatory(),
        slot.state(),
        slot.isPaired(),
        slot.helpAskedAt(),
        slot.hostName(),
        slot.confirmation() == null ? null : slot.confirmation().at(),
        slot.reason(),
        slot.proxy());
  }
}
