package city.accord.signing.sealing;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.Settings;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.seal.CeremonyToSeal;
import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.Proof;
import city.accord.signing.seal.SlotToSeal;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * The proof of a ceremony's declaration: its pages as they will be sealed, drawn before anyone
 * signs, for an officer to approve.
 */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class Proofs {

  @PersistenceContext private EntityManager em;
  @Inject private Ceremonies ceremonies;
  @Inject private Summits summits;
  @Inject private SlotMarks marks;

  /** What the proof shows, in one hash: the officer approves what has it. */
  @RolesAllowed({Right.CEREMONY, Right.READ})
  public String hash(long ceremonyId) {
    return find(ceremonyId).proofHash();
  }

  /** The pages, of which each says that it is a proof. */
  @RolesAllowed({Right.CEREMONY, Right.READ})
  public byte[] pdf(long ceremonyId) {
    return draw(ceremonyId).pdf();
  }

  /**
   * Approves what the officer has looked at.
   *
   * @param seen its hash
   * @throws DoesNotFit if something would be printed over something else
   */
  public void approve(long ceremonyId, String seen) {
    List<String> misfits = draw(ceremonyId).misfits();
    if (!misfits.isEmpty()) throw new DoesNotFit(misfits.get(0));
    ceremonies.approveProof(ceremonyId, seen);
  }

  private Proof draw(long ceremonyId) {
    Ceremony ceremony = find(ceremonyId);
    return Proof.of(
        new DeclarationToSeal(
            ceremony.declarationVersion().canonicalContent(),
            unsealed(ceremony),
            ceremony.slots().stream().map(this::unsigned).toList(),
            List.of(),
            ceremony.plan().originals(),
            List.of()));
  }

  private CeremonyToSeal unsealed(Ceremony ceremony) {
    Summit summit = summits.current();
    Instant opened = ceremony.progress().openedAt();
    return new CeremonyToSeal(
        ceremony.nonce(),
        summit.name(),
        ceremony.plan().place(),
        ceremony.plan().consent(),
        opened == null ? ceremony.plan().scheduledAt() : opened,
        null,
        summit.zone(),
        Settings.baseUrl() + "/" + summit.languages().get(0).tag() + "/verify");
  }

  private SlotToSeal unsigned(Slot slot) {
    return new SlotToSeal(
        slot.position(),
        slot.signatory().name(),
        slot.signatory().title(),
        slot.signatory().place(),
        slot.signatory().groupName(),
        slot.signatory().emblem(),
        marks.of(slot),
        slot.aspect(),
        null);
  }

  private Ceremony find(long id) {
    Ceremony ceremony = Entities.require(em, Ceremony.class, id);
    return ceremony;
  }

  /** Something would be printed over something else, or off the page. */
  public static class DoesNotFit extends Refused {

    private static final long serialVersionUID = 1;

    public DoesNotFit(String misfit) {
      super(misfit);
    }
  }
}
