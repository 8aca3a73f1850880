package city.accord.account;

import city.accord.Entities;
import city.accord.Job;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/**
 * Who is signed in, whichever server knows their browser: an officer goes on at another one when
 * theirs dies, and at the same one after a restart. Signed out at one, they are at all.
 */
@Stateless
@PermitAll
public class KeptSignIns {

  @PersistenceContext private EntityManager em;
  @Inject private AccountFinder finder;
  @Inject private SecondFactors secondFactors;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** A sign-in, and its token, which is given out this once. */
  public record Given(long id, String token) {}

  /**
   * A sign-in that a server goes on with.
   *
   * @param owner with the rights that they have now
   * @param proof when they last showed who they are
   */
  public record TakenUp(long id, boolean shared, SignedIn owner, Optional<Proof> proof) {}

  /**
   * Keeps a sign-in; its caller answers for who it is.
   *
   * @param shared whether others use the same computer
   */
  public Given keep(String email, boolean shared) {
    Account owner = finder.find(email).orElseThrow();
    String token = Secret.random();
    KeptSignIn kept = new KeptSignIn(owner, token, shared, clock.instant());
    em.persist(kept);
    em.flush();
    return new Given(kept.id(), token);
  }

  /** Goes on with the sign-in of a token; empty if it does not work, whatever the reason. */
  public Optional<TakenUp> takeUp(String token) {
    Optional<KeptSignIn> found =
        find("k.tokenHash = :it", Secret.hash(token))
            .filter(kept -> kept.mayBeTakenUp(clock.instant()));
    found
        .map(kept -> kept.account().email())
        .ifPresent(email -> audit.recordAs(email, "account.taken-up", email, null));
    return found.map(
        kept ->
            new TakenUp(
                kept.id(),
                kept.shared(),
                SignedIn.of(kept.account(), secondFactors),
                kept.proof()));
  }

  /** Whether someone who is signed in still is; they were seen just now. */
  public boolean mayGoOn(long id) {
    Optional<KeptSignIn> going =
        find("k.id = :it", id).filter(kept -> kept.mayGoOn(clock.instant()));
    going.ifPresent(kept -> kept.seen(clock.instant()));
    return going.isPresent();
  }

  /** With its account, in one query: each page of the desk asks. */
  private Optional<KeptSignIn> find(String condition, Object value) {
    return em.createQuery(
            "select k from KeptSignIn k join fetch k.account where " + condition, KeptSignIn.class)
        .setParameter("it", value)
        .getResultStream()
        .findFirst();
  }

  /** Every sign-in of before has ended but this one, which has another token from now on. */
  public String renew(long id) {
    String token = Secret.random();
    Entities.require(em, KeptSignIn.class, id).renew(token, clock.instant());
    return token;
  }

  /** Remembers a proof; no part of what the transaction changes for its reader. */
  public void proved(long id, Proof proof) {
    em.createQuery("update KeptSignIn k set k.proofAt = :at, k.proofBy = :by where k.id = :id")
        .setParameter("at", proof.at())
        .setParameter("by", proof.by())
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Somebody signs out. */
  public void end(long id) {
    Entities.require(em, KeptSignIn.class, id).end(clock.instant());
  }

  @Job(name = "ended-sign-ins", daily = "04:15")
  public void deleteEnded() {
    em.createQuery("delete from KeptSignIn k where k.since < :since")
        .setParameter("since", clock.instant().minus(SignInLife.OWN.max()))
        .executeUpdate();
  }
}
