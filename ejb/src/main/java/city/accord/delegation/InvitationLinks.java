package city.accord.delegation;

import city.accord.account.ExpiringLink;
import city.accord.delegation.Invitation.InvitationNotValid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;

/** Finds the invitation whose link somebody holds. */
@Dependent
class InvitationLinks {

  private static final Logger LOG = Logger.getLogger(InvitationLinks.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Empty where the link does not work, whatever the reason. */
  Optional<Invitation> find(String token) {
    Optional<Invitation> found =
        ExpiringLink.find(em, Invitation.class, token)
            .filter(invitation -> invitation.works(clock.instant()));
    if (found.isEmpty()) LOG.info("A link of an invitation was opened that does not work");
    return found;
  }

  /**
   * @throws InvitationNotValid where the link does not work, whatever the reason
   */
  Invitation require(String token) {
    return find(token).orElseThrow(InvitationNotValid::new);
  }
}
