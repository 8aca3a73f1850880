package city.accord.signing.published;

import city.accord.emblem.Mark;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Slot;
import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * A signatory's place on a declaration, as everyone may know it.
 *
 * @param id names the slot on the live channel
 * @param heading the name of the group that begins with this slot, or empty
 * @param group the group that the signatory stands in, or empty
 * @param mark the flag or the emblem beside the name, or null where a letter stands
 * @param attempt the attempt whose ink was confirmed, or null
 * @param proxy who signed in the signatory's stead, or empty
 * @param aspect width by height in thousandths
 */
public record PublicSlot(
    long id,
    int position,
    LocalizedText heading,
    LocalizedText group,
    LocalizedText name,
    LocalizedText title,
    LocalizedText place,
    String emblem,
    Mark mark,
    boolean remote,
    int aspect,
    PublicSlotState state,
    Instant confirmedAt,
    Long attempt,
    LocalizedText proxy) {

  static PublicSlot of(Slot slot, PublicStage stage) {
    boolean told = stage.showsText();
    boolean signed = told && slot.state().isSigned();
    Signatory signatory = slot.signatory();
    return new PublicSlot(
        slot.id(),
        slot.position(),
        slot.ceremony().heading(slot),
        signatory.groupName(),
        signatory.name(),
        signatory.title(),
        signatory.place(),
        signatory.emblem(),
        slot.mark(),
        signatory.isRemote(),
        slot.aspect(),
        told ? PublicSlotState.of(slot.state()) : PublicSlotState.WAITING,
        signed ? slot.confirmation().at() : null,
        signed ? slot.attemptId() : null,
        signed && slot.proxy() != null ? slot.proxy().name() : LocalizedText.EMPTY);
  }
}
