package city.accord.signing.seal;

import java.util.List;

/**
 * All that a seal is made of: the frozen text, the ceremony, what happened in each slot, and the
 * public form of the audit chain.
 *
 * @param content the canonical JSON (RFC 8785) of the frozen version
 * @param slots in the order of precedence
 */
public record DeclarationToSeal(
    String content, CeremonyToSeal ceremony, List<SlotToSeal> slots, List<AuditToSeal> audit) {

  public DeclarationToSeal {
    slots = List.copyOf(slots);
    audit = List.copyOf(audit);
  }
}
