package city.accord.signing.escrow;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.audit.AuditTrail;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.examine.Envelope;
import city.accord.signing.examine.EscrowFile;
import city.accord.signing.examine.Specimen;
import city.accord.signing.ink.store.Inks;
import city.accord.signing.ink.store.SealedInks;
import city.accord.signing.stroke.Ink;
import city.accord.signing.verify.Roots;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hands the full ink series of a ceremony over to the holder of the escrow key: encrypted to them
 * and deleted here, in one transaction. Where that cannot be done the series stays as it is, and
 * the ceremony goes on.
 */
@Stateless
@PermitAll
public class Escrows {

  private static final System.Logger LOG = System.getLogger(Escrows.class.getName());

  /** Until then the ink is needed here. */
  static final Set<CeremonyState> OVER =
      Set.of(CeremonyState.SEALED, CeremonyState.PUBLISHED, CeremonyState.VOID);

  @PersistenceContext private EntityManager em;
  @Inject private Inks inks;
  @Inject private SealedInks sealedInks;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Whether the full series can leave with the seal. */
  public EscrowStatus standing() {
    return EscrowCertificate.standing();
  }

  /** Keeps what everyone may see of a sealed ceremony's ink, then hands the full series over. */
  public void end(long ceremonyId) {
    Ceremony ceremony = em.find(Ceremony.class, ceremonyId, PESSIMISTIC_WRITE);
    if (!OVER.contains(ceremony.state())) return;
    for (Slot slot : signed(ceremony))
      sealedInks.show(ceremonyId, slot.id(), slot.attemptId(), ink(slot));
    handOver(ceremonyId);
  }

  /** Hands the full series over, where there is someone to hand it over to; once. */
  public void handOver(long ceremonyId) {
    Ceremony ceremony = em.find(Ceremony.class, ceremonyId, PESSIMISTIC_WRITE);
    if (!OVER.contains(ceremony.state()) || !sealedInks.isInClear(ceremonyId)) return;
    try {
      Optional<X509Certificate> holder = EscrowCertificate.ofSettings();
      if (holder.isPresent()) handOver(ceremony, holder.get());
    } catch (GeneralSecurityException e) {
      LOG.log(System.Logger.Level.ERROR, "The ink of ceremony " + ceremonyId + " stays here", e);
    }
  }

  private void handOver(Ceremony ceremony, X509Certificate holder) throws GeneralSecurityException {
    List<Specimen> specimens =
        signed(ceremony).stream().map(slot -> Specimens.slot(slot, ink(slot))).toList();
    if (!specimens.isEmpty()) {
      String fingerprint =
          ceremony.progress().fingerprint() == null ? "" : ceremony.progress().fingerprint();
      byte[] envelope = Envelope.close(new EscrowFile(fingerprint, specimens).bytes(), holder);
      em.persist(new EscrowedInk(ceremony.id(), Roots.pem(holder), envelope, clock.instant()));
    }
    sealedInks.handOver(ceremony.id());
    trail.record(
        "ink.handed-over",
        "ceremony " + ceremony.id(),
        specimens.size() + " to " + holder.getSubjectX500Principal().getName());
  }

  /** What was confirmed in a rehearsal is no signature. */
  private static List<Slot> signed(Ceremony ceremony) {
    if (ceremony.progress().openedAt() == null) return List.of();
    return ceremony.slots().stream().filter(slot -> slot.state().isSigned()).toList();
  }

  private Ink ink(Slot slot) {
    return inks.inkOf(slot.ceremony().id(), slot.id(), slot.attemptId());
  }
}
