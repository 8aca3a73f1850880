package city.accord.delegation;

import city.accord.NotThere;
import city.accord.attendee.registration.DelegationQueue;
import city.accord.attendee.registration.OfferedPlaces.OfferOver;
import city.accord.attendee.registration.WaitingRow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Those of a delegation who wait for a place. Its focal point answers for them, by the link of the
 * invitation: never for those of another one.
 */
@Stateless
@PermitAll
public class OwnWaiting {

  @Inject private InvitationLinks links;
  @Inject private DelegationQueue queue;

  /** Who waits, and to whom a place is offered; nobody where the link does not work. */
  public List<WaitingRow> all(String token) {
    return links.find(token).map(own -> queue.rows(own.delegation().id())).orElse(List.of());
  }

  /**
   * Takes the place that is offered to one of them.
   *
   * @throws Invitation.InvitationNotValid if the link does not work
   * @throws NotThere where the person is none of them
   * @throws OfferOver where the offer ran out or is answered
   */
  public void take(String token, long id) {
    queue.take(links.require(token).delegation().id(), id);
  }

  /**
   * Takes one of them off the list, whether a place is offered to them or not.
   *
   * @throws Invitation.InvitationNotValid if the link does not work
   * @throws NotThere where the person is none of them
   */
  public void leave(String token, long id) {
    queue.leave(links.require(token).delegation().id(), id);
  }
}
