package city.accord.signing.ceremony;

import city.accord.emblem.ShownMarks;
import city.accord.signing.order.Order;
import city.accord.signing.order.Originals;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/** All that the console shows of a ceremony at one moment. */
public record CeremonyDetails(
    long id,
    String slug,
    LocalizedText name,
    LocalizedText title,
    int declarationVersion,
    String contentHash,
    CeremonyState state,
    Instant scheduledAt,
    LocalizedText place,
    LocalizedText witness,
    Instant rehearsedAt,
    Instant openedAt,
    Instant closedAt,
    Instant sealedAt,
    Instant publishedAt,
    String fingerprint,
    boolean veiled,
    boolean proofApproved,
    String proofApprovedBy,
    Instant proofApprovedAt,
    Order order,
    ShownMarks shownMarks,
    Originals originals,
    List<SlotRow> slots,
    List<CeremonyLogEntry> entries) {

  static CeremonyDetails of(
      Ceremony ceremony, List<SlotRow> slots, List<CeremonyLogEntry> entries) {
    return new CeremonyDetails(
        ceremony.id(),
        ceremony.declarationVersion().content().slug(),
        ceremony.name(),
        ceremony.title(),
        ceremony.declarationVersion().number(),
        ceremony.declarationVersion().contentHash(),
        ceremony.state(),
        ceremony.plan().scheduledAt(),
        ceremony.plan().place(),
        ceremony.plan().witness(),
        ceremony.progress().rehearsedAt(),
        ceremony.progress().openedAt(),
        ceremony.progress().closedAt(),
        ceremony.progress().sealedAt(),
        ceremony.progress().publishedAt(),
        ceremony.progress().fingerprint(),
        ceremony.progress().isVeiled(),
        ceremony.isProofApproved(),
        ceremony.proof() == null ? null : ceremony.proof().by(),
        ceremony.proof() == null ? null : ceremony.proof().at(),
        ceremony.order(),
        ceremony.plan().shownMarks(),
        ceremony.plan().originals(),
        slots,
        entries);
  }

  public long signed() {
    return count(SlotState.CONFIRMED) + count(SlotState.BY_PROXY);
  }

  public long signing() {
    return count(SlotState.INKING);
  }

  public long away() {
    return count(SlotState.DECLINED) + count(SlotState.ABSENT);
  }

  /** How many are still awaited before the declaration can be sealed. */
  public long awaited() {
    return slots.stream().filter(slot -> !slot.state().isSettled()).count();
  }

  private long count(SlotState state) {
    return slots.stream().filter(slot -> slot.state() == state).count();
  }
}
