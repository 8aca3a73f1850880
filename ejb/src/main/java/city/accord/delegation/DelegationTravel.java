package city.accord.delegation;

import city.accord.NotThere;
import city.accord.attendee.Attendee;
import city.accord.attendee.logistics.TravelDetails;
import city.accord.attendee.logistics.TravelRow;
import city.accord.attendee.logistics.TravelStore;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * How the people of a delegation travel, head and members, as its focal point says by the link of
 * the invitation: never of those of another one. An approval does not close it, for plans change
 * until the last day.
 */
@Stateless
@PermitAll
public class DelegationTravel {

  @Inject private InvitationLinks links;
  @Inject private OwnPeople people;
  @Inject private TravelStore store;

  /** Everyone who comes, the head first, then by name; nobody where the link does not work. */
  public List<TravelRow> people(String token) {
    return links
        .find(token)
        .map(own -> store.rows(people.coming(own.delegation())))
        .orElse(List.of());
  }

  /**
   * One of them.
   *
   * @throws NotThere where the link does not work, or the person is none of them
   */
  public TravelRow person(String token, long id) {
    return people(token).stream()
        .filter(one -> one.person().id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  /**
   * Says how one of them travels.
   *
   * @param version what the form was filled from
   * @throws Invitation.InvitationNotValid if the link does not work
   * @throws city.accord.ChangedMeanwhile where officers changed it meanwhile
   * @throws city.accord.attendee.logistics.TravelRefused about all that cannot be
   */
  public void save(String token, long id, int version, TravelDetails details) {
    links.require(token);
    store.save(person(token, id).person().id(), version, details);
  }

  /**
   * Says the same of several of them; of each, what is not said here stays.
   *
   * @throws Invitation.InvitationNotValid if the link does not work
   * @throws NotThere where somebody is none of them
   * @throws city.accord.attendee.logistics.TravelRefused where somebody's travel cannot be so
   */
  public void saveForAll(String token, Collection<Long> ids, TravelDetails details) {
    List<Long> own =
        people.coming(links.require(token).delegation()).stream().map(Attendee::id).toList();
    for (long id : ids) if (!own.contains(id)) throw new NotThere(id);
    store.saveForAll(ids, details);
  }
}
