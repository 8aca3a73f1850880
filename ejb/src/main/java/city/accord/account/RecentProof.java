package city.accord.account;

import city.accord.Refused;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a session last proved whose it is, and by what. What cannot be undone asks for a proof of
 * the last minutes: whoever comes to a desk that somebody left open has none.
 */
@Stateless
@PermitAll
public class RecentProof {

  /** For how long nobody is asked again. */
  static final Duration LIFE = Duration.ofMinutes(15);

  @Resource private SessionContext context;
  @Inject private SessionProof session;
  @Inject private KeptSignIns signIns;
  @Inject private Clock clock;

  /** The latest proof of this session; empty where nobody has signed in. */
  public Optional<Proof> last() {
    return Optional.ofNullable(session.last());
  }

  /** Whether somebody proved who they are a short while ago. */
  public boolean isRecent() {
    return last().filter(proof -> isRecent(proof, clock.instant())).isPresent();
  }

  /** A clock that was set back makes no proof last longer. */
  static boolean isRecent(Proof proof, Instant now) {
    return Duration.between(proof.at(), now).abs().compareTo(LIFE) < 0;
  }

  /**
   * A session has begun, for a sign-in that is kept.
   *
   * @param known the latest proof, where it was given at another server
   */
  public void begin(long signIn, Optional<Proof> known) {
    session.begin(signIn, known.orElse(null));
  }

  /** Remembers a proof. Its caller has judged it. */
  public void give(Proof.Kind by) {
    give(by, clock.instant());
  }

  /** Remembers a proof that was given elsewhere, at a moment of its own. */
  public void give(Proof.Kind by, Instant at) {
    Proof proof = new Proof(at, by);
    session.keep(proof);
    if (session.signIn() != null) signIns.proved(session.signIn(), proof);
  }

  /**
   * Lets on only whoever proved who they are a short while ago. What the server does by itself is
   * done by no account and proves nothing.
   *
   * @throws ProofNeeded if the last proof is too old
   */
  public void require() {
    if (isOfNobody() || isProved()) return;
    throw new ProofNeeded();
  }

  private boolean isOfNobody() {
    return context.getCallerPrincipal().getName().equals("anonymous");
  }

  private boolean isProved() {
    try {
      return isRecent();
    } catch (ContextNotActiveException outsideOfASession) {
      return false;
    }
  }

  /** The last proof is too old for what cannot be undone. */
  public static class ProofNeeded extends Refused {

    private static final long serialVersionUID = 1;
  }
}
