package city.accord.signing.tablet;

import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Proxy;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.declaration.DeclarationText;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * All that a tablet shows: whose slot it is, what is to be read and agreed to, and how far things
 * are.
 *
 * @param hostName who of the staff sits beside the signatory, or null
 * @param proxy who signs in the signatory's stead, or null
 * @param aspect the slot's width by its height, in thousandths
 */
public record TabletView(
    long ceremonyId,
    CeremonyState ceremonyState,
    long slotId,
    SlotState state,
    int position,
    int of,
    Signatory signatory,
    Proxy proxy,
    int aspect,
    List<DeclarationText> texts,
    String contentHash,
    LocalizedText consent,
    Instant helpAskedAt,
    String hostName,
    Long attempt) {

  static TabletView of(Slot slot) {
    Ceremony ceremony = slot.ceremony();
    return new TabletView(
        ceremony.id(),
        ceremony.state(),
        slot.id(),
        slot.state(),
        slot.position(),
        ceremony.slots().size(),
        slot.signatory(),
        slot.proxy(),
        slot.aspect(),
        ceremony.declarationVersion().content().texts().all(),
        ceremony.declarationVersion().contentHash(),
        ceremony.plan().consent(),
        slot.helpAskedAt(),
        slot.hostName(),
        slot.attemptId());
  }

  public boolean isRehearsal() {
    return ceremonyState == CeremonyState.REHEARSING;
  }
}
