package city.accord.signing.display;

import city.accord.emblem.Mark;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.ink.store.CeremonyStage;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * What the hall's screen shows of a ceremony at this moment.
 *
 * @param witness who witnesses the signing, or empty
 * @param hostEmblem the emblem of the summit's host, or null
 * @param texts the declaration, one a language, in the order in which they stand
 * @param slots in the order of precedence
 * @param fingerprint of the seal, or null
 */
public record Hall(
    long ceremonyId,
    String slug,
    CeremonyStage stage,
    Instant scheduledAt,
    LocalizedText place,
    LocalizedText witness,
    Mark hostEmblem,
    List<DeclarationText> texts,
    List<HallSlot> slots,
    String fingerprint) {

  /** A rehearsal is told from waiting only on a paired display. */
  static Hall of(Ceremony ceremony, Mark host, boolean paired) {
    boolean veiled = ceremony.state() == CeremonyState.REHEARSING && !paired;
    CeremonyStage stage = veiled ? CeremonyStage.WAITING : CeremonyStage.of(ceremony.shownState());
    return of(ceremony, host, stage, veiled);
  }

  /** With open pens, and nobody has signed. */
  static Hall proof(Ceremony ceremony, Mark host) {
    return of(ceremony, host, CeremonyStage.OPEN, true);
  }

  private static Hall of(Ceremony ceremony, Mark host, CeremonyStage stage, boolean veiled) {
    return new Hall(
        ceremony.id(),
        ceremony.declarationVersion().content().slug(),
        stage,
        ceremony.plan().scheduledAt(),
        ceremony.plan().place(),
        ceremony.plan().witness(),
        ceremony.hostEmblem(host),
        ceremony.declarationVersion().content().texts().all(),
        ceremony.slots().stream().map(slot -> HallSlot.of(slot, veiled)).toList(),
        ceremony.progress().isVeiled() ? null : ceremony.progress().fingerprint());
  }

  /** Whether the words and the slots may be seen. */
  public boolean isRevealed() {
    return stage != CeremonyStage.WAITING && stage != CeremonyStage.VOID;
  }
}
