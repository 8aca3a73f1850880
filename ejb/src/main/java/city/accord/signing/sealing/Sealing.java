package city.accord.signing.sealing;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Right;
import city.accord.account.RecentProof;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Ceremony.SlotsNotSettled;
import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.SealKeys;
import city.accord.signing.seal.SealedSet;
import city.accord.signing.seal.Sealer;
import city.accord.trace.Step;
import city.accord.trace.Traces;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Seals a declaration in steps that each stand for themselves: the ceremony closes; what it is
 * sealed from is read; the seal is drawn, signed and timestamped without a transaction and without
 * a lock, since a timestamp authority may take its time; the seal is stored if the ceremony is
 * still closing. Whatever ends the first attempt, asking again goes on where it stopped, and a seal
 * that is stored is never replaced by another.
 */
@Stateless
@RolesAllowed(Right.SEAL)
@TransactionAttribute(NOT_SUPPORTED)
public class Sealing {

  @Inject private RecentProof proof;
  @Inject private Ceremonies ceremonies;
  @Inject private Seals seals;
  @Inject private Clock clock;

  /**
   * @throws SlotsNotSettled while someone is still awaited
   */
  public void seal(long ceremonyId) {
    proof.require();
    ceremonies.close(ceremonyId);
    finish(ceremonyId);
  }

  /** Seals a ceremony that is closing; where the seal is made already, nothing happens. */
  public void finish(long ceremonyId) {
    seals
        .read(ceremonyId)
        .ifPresent(
            from -> {
              SealedSet sealed = made(from);
              seals.store(ceremonyId, from, sealed);
            });
  }

  /** Drawing, signing and the authority's answer are most of what a seal takes. */
  private SealedSet made(DeclarationToSeal from) {
    try (Step step = Traces.part("Sealer.sealAll")) {
      step.note("accord.slots", from.slots().size());
      return new Sealer(SealKeys.ofSettings(), clock).sealAll(from);
    }
  }
}
