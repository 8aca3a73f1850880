package city.accord.signing.sealing;

import city.accord.Right;
import city.accord.Settings;
import city.accord.signing.ceremony.AuditLink;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyLocks;
import city.accord.signing.ceremony.CeremonyLog;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Confirmation;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SigningAudit;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ceremony.Witness;
import city.accord.signing.ceremony.Witnesses;
import city.accord.signing.ceremony.WrongState;
import city.accord.signing.ink.store.Inks;
import city.accord.signing.seal.AuditToSeal;
import city.accord.signing.seal.CeremonyToSeal;
import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.NotSealable;
import city.accord.signing.seal.Sealed;
import city.accord.signing.seal.SealedSet;
import city.accord.signing.seal.SlotToSeal;
import city.accord.signing.seal.WitnessToSeal;
import city.accord.signing.stroke.Ink;
import city.accord.signing.tablet.TabletKeys;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What a closing ceremony is sealed from, and its seal once it is made: read and stored in a
 * transaction each, under the ceremony's lock. A closing ceremony takes no change but that it is
 * declared void, so nothing has to be held between the two.
 */
@Stateless
@RolesAllowed(Right.SEAL)
public class Seals {

  @PersistenceContext private EntityManager em;
  @Inject private CeremonyLocks locks;
  @Inject private CeremonyLog log;
  @Inject private Inks inks;
  @Inject private TabletKeys keys;
  @Inject private Summits summits;
  @Inject private SlotMarks marks;
  @Inject private Witnesses witnesses;

  /**
   * All that the seal is made of; empty where it is made already.
   *
   * @throws WrongState if the ceremony is not closing
   */
  public Optional<DeclarationToSeal> read(long ceremonyId) {
    Ceremony ceremony = locks.lock(ceremonyId);
    if (ceremony.progress().fingerprint() != null) return Optional.empty();
    requireClosing(ceremony);
    return Optional.of(toSeal(ceremony));
  }

  /**
   * Stores a seal, unless another server was faster.
   *
   * @param from what it was made of
   * @throws WrongState if the ceremony was declared void meanwhile
   * @throws NotSealable if the record went on meanwhile, which the seal would not tell
   */
  public void store(long ceremonyId, DeclarationToSeal from, SealedSet all) {
    Sealed sealed = all.deposited();
    Ceremony ceremony = locks.lock(ceremonyId);
    if (ceremony.progress().fingerprint() != null) return;
    requireClosing(ceremony);
    if (!audit(ceremony).equals(from.audit()))
      throw new NotSealable("something was recorded while the seal was made");
    em.persist(new SealedDeclaration(ceremonyId, sealed));
    em.flush();
    all.others().forEach(other -> em.persist(new SealedOriginal(ceremonyId, other)));
    CeremonyState before = ceremony.state();
    ceremony.seal(sealed.fingerprint(), sealed.sealedAt());
    log.record(ceremony, "sealed", before, null);
  }

  private static void requireClosing(Ceremony ceremony) {
    if (ceremony.state() != CeremonyState.CLOSING) throw new WrongState(ceremony.state());
  }

  private DeclarationToSeal toSeal(Ceremony ceremony) {
    return new DeclarationToSeal(
        ceremony.declarationVersion().canonicalContent(),
        ceremonyToSeal(ceremony),
        ceremony.slots().stream().map(this::slot).toList(),
        audit(ceremony),
        ceremony.plan().originals(),
        witnesses(ceremony));
  }

  /** Those who may be named, each at the moment that the audit has for them. */
  private List<WitnessToSeal> witnesses(Ceremony ceremony) {
    Iterator<Witness> all = witnesses.of(ceremony.id()).iterator();
    List<WitnessToSeal> named = new ArrayList<>();
    for (AuditToSeal link : audit(ceremony)) {
      if (!link.event().equals("ceremony.witnessed")) continue;
      Witness witness = all.next();
      if (witness.named()) named.add(new WitnessToSeal(witness.name(), witness.words(), link.at()));
    }
    return named;
  }

  private CeremonyToSeal ceremonyToSeal(Ceremony ceremony) {
    Summit summit = summits.current();
    return new CeremonyToSeal(
        ceremony.nonce(),
        summit.name(),
        ceremony.plan().place(),
        ceremony.plan().consent(),
        ceremony.progress().openedAt(),
        ceremony.progress().closedAt(),
        summit.zone(),
        Settings.baseUrl() + "/" + summit.languages().get(0).tag() + "/verify");
  }

  private SlotToSeal slot(Slot slot) {
    Signatory signatory = slot.signatory();
    return new SlotToSeal(
        slot.position(),
        signatory.name(),
        signatory.title(),
        signatory.place(),
        signatory.groupName(),
        signatory.emblem(),
        marks.of(slot),
        slot.aspect(),
        slot.state().isSigned() ? signature(slot) : null);
  }

  private SlotToSeal.Signature signature(Slot slot) {
    Confirmation confirmation = slot.confirmation();
    Ink ink = inks.inkOf(slot.ceremony().id(), slot.id(), slot.attemptId());
    return new SlotToSeal.Signature(
        ink,
        slot.attemptId(),
        confirmation.at(),
        slot.proxy() == null ? LocalizedText.EMPTY : slot.proxy().name(),
        confirmation.consentLanguage(),
        confirmation.consentHash(),
        confirmation.inkHash(),
        keys.signature(slot, ink.hash()).orElse(null));
  }

  private List<AuditToSeal> audit(Ceremony ceremony) {
    return em.createQuery(
            "select a from SigningAudit a where a.ceremonyId = :id order by a.seq",
            SigningAudit.class)
        .setParameter("id", ceremony.id())
        .getResultStream()
        .map(SigningAudit::link)
        .map(Seals::toSeal)
        .toList();
  }

  private static AuditToSeal toSeal(AuditLink link) {
    return new AuditToSeal(
        link.seq(),
        link.event(),
        link.slot(),
        link.at(),
        link.detailHash(),
        link.previous(),
        link.hash());
  }
}
