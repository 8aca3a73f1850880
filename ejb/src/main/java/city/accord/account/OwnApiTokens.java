package city.accord.account;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The API tokens of whoever is signed in. */
@Stateless
@RolesAllowed(Right.SIGNED_IN)
public class OwnApiTokens {

  /** How many days a token may last, as owners choose from. */
  public static final List<Integer> LIVES = List.of(7, 30, 90, 365);

  private static final int MAX = 20;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private AccountFinder finder;
  @Inject private RecentProof proof;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The newest first. */
  public List<ApiTokenRow> all() {
    return of(own()).stream().map(token -> token.row(clock.instant())).toList();
  }

  /**
   * Makes a token.
   *
   * @return the token, which is shown this once
   * @throws RecentProof.ProofNeeded if whoever asks has not shown who they are for a while
   * @throws TokenWithoutScope if it could read nothing
   * @throws NotThere if a scope is for more than whoever asks may do
   * @throws TooManyTokens if there are too many already
   */
  public String create(String name, Set<String> scopes, int days) {
    proof.require();
    if (scopes.isEmpty()) throw new TokenWithoutScope();
    if (!ApiScope.ALL.containsAll(scopes)) throw new NotThere(scopes);
    if (!LIVES.contains(days)) throw new NotThere(days);
    Account own = own();
    if (!scopes.stream().allMatch(scope -> ApiScope.isFor(scope, own.rights())))
      throw new NotThere(scopes);
    if (of(own).size() >= MAX) throw new TooManyTokens(MAX);
    String token = ApiToken.random();
    Duration life = Duration.ofDays(days);
    em.persist(new ApiToken(own, token, name.strip(), scopes, life, clock.instant()));
    audit.record("account.token-created", own.email(), name.strip());
    return token;
  }

  /** Revokes a token: whoever calls with it is refused from now on. */
  public void revoke(long id) {
    Account own = own();
    ApiToken token = em.find(ApiToken.class, id);
    if (token == null || !token.isOf(own)) throw new NotThere(id);
    em.remove(token);
    audit.record("account.token-revoked", own.email(), token.name());
  }

  private List<ApiToken> of(Account owner) {
    return em.createQuery(
            "select t from ApiToken t where t.account = :owner order by t.createdAt desc, t.id"
                + " desc",
            ApiToken.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  private Account own() {
    String email = session.getCallerPrincipal().getName();
    return finder.find(email).orElseThrow(() -> new NotThere(email));
  }

  /** A token without a scope could read nothing. */
  public static class TokenWithoutScope extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "scopes";
    }
  }

  /** There are so many tokens that nobody knows any more what each is for. */
  public static class TooManyTokens extends Refused {

    private static final long serialVersionUID = 1;

    TooManyTokens(int max) {
      super(max);
    }
  }
}
