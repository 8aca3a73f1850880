package city.accord.signing.tablet;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.Refused;
import city.accord.account.Secret;
import city.accord.signing.binding.TabletSignature;
import city.accord.signing.binding.TabletStatement;
import city.accord.signing.ceremony.CeremonyLog;
import city.accord.signing.ceremony.Consent;
import city.accord.signing.ceremony.RehearsalCleared;
import city.accord.signing.ceremony.Slot;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tablets' own keys. A pairing enrols one, once; from then on no confirmation of that tablet is
 * taken that its key did not sign. A tablet that cannot make one confirms without.
 */
@Stateless
@PermitAll
public class TabletKeys {

  @PersistenceContext private EntityManager em;
  @Inject private TabletSlots slots;
  @Inject private CeremonyLog log;
  @Inject private Clock clock;

  /** What the tablet of a token will state, in any of these languages. */
  public TabletClaims claims(String token, Iterable<Language> languages) {
    Slot slot = em.find(Slot.class, slots.idOf(token));
    Map<String, String> consents = new TreeMap<>();
    for (Language language : languages)
      consents.put(language.tag(), slot.ceremony().consentIn(language).hash());
    return new TabletClaims(
        Secret.hash(Secret.hash(token) + slot.id()).substring(0, 32),
        slot.ceremony().declarationVersion().contentHash(),
        slot.ceremony().nonce(),
        slot.position(),
        TabletStatement.hash(slot.names()),
        isEnrolled(slot.id(), Secret.hash(token)),
        consents);
  }

  private boolean isEnrolled(long slotId, String tokenHash) {
    return em.createQuery(
                "select count(k) from TabletKey k where k.slotId = :slot and k.tokenHash = :token",
                Long.class)
            .setParameter("slot", slotId)
            .setParameter("token", tokenHash)
            .getSingleResult()
        > 0;
  }

  /**
   * Enrols the key of a tablet; to enrol the same one again changes nothing.
   *
   * @throws AnotherKeyEnrolled if this pairing has another
   */
  public void enrol(String token, byte[] publicKey) {
    Slot slot = slots.lock(token);
    if (slot.state().isSettled()) throw new NotTheTabletsKey();
    Optional<TabletKey> known = find(slot.id(), Secret.hash(token));
    if (known.isPresent() && !known.get().is(publicKey)) throw new AnotherKeyEnrolled();
    if (!TabletSignature.isKey(publicKey)) throw new NotTheTabletsKey();
    if (known.isPresent()) return;
    em.persist(new TabletKey(slot.id(), Secret.hash(token), publicKey, clock.instant()));
    log.record(slot, "key-enrolled", slot.state(), null);
  }

  /**
   * Takes what a tablet signed of the ink that is being confirmed in its slot.
   *
   * @param by the signature, or nothing
   * @throws NotTheTabletsKey if the tablet has a key and it did not sign, or has none and did
   */
  public void take(
      Slot slot, String token, Consent consent, int points, String strokesHash, byte[] by) {
    Optional<TabletKey> key = find(slot.id(), Secret.hash(token));
    if (key.isEmpty() && by.length == 0) return;
    TabletStatement statement = statement(slot, consent.hash(), points, strokesHash);
    if (key.isEmpty() || !key.get().signature(by).holds(statement)) throw new NotTheTabletsKey();
    key.get().sign(slot.attemptId(), strokesHash, by);
  }

  private static TabletStatement statement(
      Slot slot, String consentHash, int points, String strokesHash) {
    return new TabletStatement(
        slot.ceremony().declarationVersion().contentHash(),
        slot.ceremony().nonce(),
        slot.position(),
        TabletStatement.hash(slot.names()),
        slot.attemptId(),
        consentHash,
        points,
        strokesHash);
  }

  /** What a tablet signed of the ink that stands in a slot, if it had a key. */
  public Optional<TabletSignature> signature(Slot slot, String strokesHash) {
    return em.createQuery(
            "select k from TabletKey k where k.slotId = :slot and k.attempt = :attempt and"
                + " k.strokesHash = :strokes",
            TabletKey.class)
        .setParameter("slot", slot.id())
        .setParameter("attempt", slot.attemptId())
        .setParameter("strokes", strokesHash)
        .getResultStream()
        .findFirst()
        .map(TabletKey::signature);
  }

  /** What was signed in a rehearsal counts for nothing; the keys stay, as the tablets do. */
  public void forget(@Observes RehearsalCleared cleared) {
    em.createQuery(
            "update TabletKey k set k.attempt = null, k.strokesHash = null, k.signature = null where"
                + " k.slotId in (select s.id from Slot s where s.ceremony.id = :ceremony)")
        .setParameter("ceremony", cleared.ceremonyId())
        .executeUpdate();
  }

  /** Locks what it finds: a plain read would not see what a page just left has enrolled. */
  private Optional<TabletKey> find(long slotId, String tokenHash) {
    return em.createQuery(
            "select k from TabletKey k where k.slotId = :slot and k.tokenHash = :token",
            TabletKey.class)
        .setParameter("slot", slotId)
        .setParameter("token", tokenHash)
        .setLockMode(PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** A confirmation that the key of the slot's tablet did not sign. */
  public static class NotTheTabletsKey extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** This pairing has a key already: a tablet that lost its own has to be paired anew. */
  public static class AnotherKeyEnrolled extends Refused {

    private static final long serialVersionUID = 1;
  }
}
