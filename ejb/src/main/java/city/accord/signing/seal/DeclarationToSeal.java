package city.accord.signing.seal;

import city.accord.signing.order.Originals;
import java.util.List;

/**
 * All that a seal is made of: the frozen text, the ceremony, what happened in each slot, and the
 * public form of the audit chain.
 *
 * @param content the canonical JSON (RFC 8785) of the frozen version
 * @param slots in the order of precedence
 * @param originals in which documents it is sealed
 * @param witnesses who said that they may be named; the audit may have more
 */
public record DeclarationToSeal(
    String content,
    CeremonyToSeal ceremony,
    List<SlotToSeal> slots,
    List<AuditToSeal> audit,
    Originals originals,
    List<WitnessToSeal> witnesses) {

  public DeclarationToSeal {
    slots = List.copyOf(slots);
    audit = List.copyOf(audit);
    witnesses = List.copyOf(witnesses);
  }

  /** In one original, with no witness to name. */
  public DeclarationToSeal(
      String content, CeremonyToSeal ceremony, List<SlotToSeal> slots, List<AuditToSeal> audit) {
    this(content, ceremony, slots, audit, Originals.ONE, List.of());
  }
}
