package city.accord.meeting;

import city.accord.account.ExpiringLink;
import city.accord.delegation.Delegation;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.delegation.Invitations;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Finds the delegation whose link somebody holds: that of its invitation, or of a letter. */
@Dependent
class MeetingLinks {

  @PersistenceContext private EntityManager em;
  @Inject private Invitations invitations;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /**
   * @param invited whether it is the link of the invitation, which opens the delegation's own page
   */
  record Holder(Delegation delegation, boolean invited) {}

  /** Empty where the link does not work, whatever the reason. */
  Optional<Holder> find(String token) {
    return ExpiringLink.find(em, MeetingLink.class, token)
        .filter(link -> link.works(clock.instant()))
        .map(link -> new Holder(link.delegation(), false))
        .or(() -> invited(token))
        .filter(holder -> holder.delegation().summitId() == summits.current().id());
  }

  private Optional<Holder> invited(String token) {
    return invitations
        .open(token)
        .map(open -> new Holder(em.find(Delegation.class, open.delegationId()), true));
  }

  /**
   * @throws InvitationNotValid where the link does not work, whatever the reason
   */
  Delegation require(String token) {
    return find(token).orElseThrow(InvitationNotValid::new).delegation();
  }
}
