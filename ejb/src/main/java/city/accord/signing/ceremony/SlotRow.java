package city.accord.signing.ceremony;

import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * One slot on the console's device board.
 *
 * @param codeUntil when the slot's open code expires, or null where none is open
 */
public record SlotRow(
    long id,
    int position,
    LocalizedText name,
    LocalizedText title,
    LocalizedText place,
    String emblem,
    boolean remote,
    SlotState state,
    boolean paired,
    Instant codeUntil,
    Instant helpAskedAt,
    Instant confirmedAt,
    String reason,
    LocalizedText proxyName,
    String proxyAuthority) {

  static SlotRow of(Slot slot, Instant codeUntil) {
    return new SlotRow(
        slot.id(),
        slot.position(),
        slot.name(),
        slot.title(),
        slot.place(),
        slot.emblem(),
        slot.isRemote(),
        slot.state(),
        slot.isPaired(),
        codeUntil,
        slot.helpAskedAt(),
        slot.confirmedAt(),
        slot.reason(),
        slot.proxyName(),
        slot.proxyAuthority());
  }
}
