package city.accord.signing.examine;

import city.accord.signing.verify.Manifest;
import java.util.Optional;

/** Holds what comes out of the escrow against the sealed declaration. */
final class SealedSeries {

  private final Manifest manifest;

  SealedSeries(Manifest manifest) {
    this.manifest = manifest;
  }

  /**
   * Whether this is, point by point, the series that was sealed in its slot: the same attempt,
   * under the same text and ceremony, with the hashes of both the full series and what was drawn of
   * it.
   */
  boolean holds(Specimen specimen) {
    Optional<Manifest.SealedSlot> slot =
        manifest.slots().stream().filter(one -> one.position() == specimen.position()).findFirst();
    return specimen.contentHash().equals(manifest.contentHash())
        && specimen.nonce().equals(manifest.ceremony().nonce())
        && slot.flatMap(Manifest.SealedSlot::signature)
            .filter(signed -> signed.attempt() == specimen.attempt())
            .filter(signed -> signed.strokesHash().equals(specimen.ink().hash()))
            .filter(signed -> signed.publicInkHash().equals(specimen.ink().toPublic().hash()))
            .isPresent();
  }

  /** Whether every signature that was sealed is among these. */
  boolean areAll(EscrowFile file) {
    long sealed = manifest.slots().stream().filter(slot -> slot.signature().isPresent()).count();
    return file.specimens().stream().map(Specimen::position).distinct().count() == sealed;
  }
}
