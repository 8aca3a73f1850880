package city.accord.account;

import city.accord.Refused;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Lets in the programs that call with a token. */
@Stateless
@PermitAll
public class ApiTokens {

  private static final Duration GRAIN = Duration.ofMinutes(1);

  @PersistenceContext private EntityManager em;
  @Inject private Brake brake;
  @Inject private SecondFactors secondFactors;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Whose token this is.
   *
   * @param from the caller's network address
   * @throws TokenNotValid if it is unknown, expired or revoked, or its owner's account closed
   * @throws Brake.TooManyTries after too many such tokens from one address, until the wait is over
   */
  public ApiCaller admit(String token, String from) {
    Instant now = clock.instant();
    ApiToken found =
        em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
            .setParameter("hash", Secret.hash(token))
            .getResultStream()
            .findFirst()
            .filter(it -> it.works(now))
            .orElse(null);
    if (found == null) {
      brake.admit(List.of(SignInLimits.mild("api token from caller " + from, 20)));
      throw new TokenNotValid();
    }
    if (found.wasNotUsedWithin(GRAIN, now)) use(found, now);
    return found.caller(rights(found.owner()));
  }

  /** None for an owner who has to set up a second factor before they may do anything. */
  private Set<String> rights(Account owner) {
    boolean mustSetUp =
        secondFactors.isRequired(owner.rights()) && !secondFactors.isAsked(owner.id());
    return mustSetUp ? Set.of() : owner.rights();
  }

  /** Remembers by which token something was changed: the change itself is told as its owner's. */
  public void wrote(ApiCaller caller, String what) {
    audit.recordAs(
        caller.owner(), "account.token-wrote", caller.owner(), caller.token() + ": " + what);
  }

  /** Of two calls at once neither waits for the other. */
  private void use(ApiToken token, Instant now) {
    em.createQuery("update ApiToken t set t.lastUsedAt = :now where t.id = :id")
        .setParameter("now", now)
        .setParameter("id", token.id())
        .executeUpdate();
  }

  /** The token opens nothing, whatever the reason. */
  public static class TokenNotValid extends Refused {

    private static final long serialVersionUID = 1;
  }
}
