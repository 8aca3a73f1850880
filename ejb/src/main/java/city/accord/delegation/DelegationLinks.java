package city.accord.delegation;

import city.accord.account.Secret;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Links to delegations' own pages, for letters of other areas to their focal points. */
@Dependent
public class DelegationLinks {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** The secret of another link; empty where the delegation has no invitation that stands. */
  public Optional<String> fresh(Delegation delegation) {
    if (delegation.invitedAt() == null || delegation.focalPoint() == null) return Optional.empty();
    String token = Secret.random();
    em.persist(Invitation.beside(delegation, token, clock.instant()));
    return Optional.of(token);
  }

  /** Where the delegation's own page is, in a language. */
  public String page(String token, Language language) {
    return InvitationLetter.link(token, language);
  }
}
