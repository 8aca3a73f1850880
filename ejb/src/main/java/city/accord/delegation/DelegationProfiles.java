package city.accord.delegation;

import city.accord.NotThere;
import city.accord.attendee.profile.AgreedBy;
import city.accord.attendee.profile.ProfileRow;
import city.accord.attendee.profile.ProfileStore;
import city.accord.attendee.profile.WriteProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What everyone may know of the people of a delegation, head and members, as its focal point says
 * by the link of the invitation: never of those of another one.
 */
@Stateless
@PermitAll
public class DelegationProfiles {

  @Inject private InvitationLinks links;
  @Inject private OwnPeople people;
  @Inject private ProfileStore store;

  /** Everyone who comes, the head first, then by name; nobody where the link does not work. */
  public List<ProfileRow> people(String token) {
    return links
        .find(token)
        .map(own -> people.coming(own.delegation()).stream().map(store::row).toList())
        .orElse(List.of());
  }

  /**
   * One of them.
   *
   * @throws NotThere where the link does not work, or the person is none of them
   */
  public ProfileRow person(String token, long id) {
    return people(token).stream()
        .filter(one -> one.person().id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  /**
   * Writes it anew for one of them, who has said so to the focal point.
   *
   * @param version what the form was filled from
   * @throws Invitation.InvitationNotValid if the link does not work
   */
  public void write(String token, long id, int version, WriteProfile what) {
    links.require(token);
    store.write(person(token, id).person().id(), version, what, AgreedBy.DELEGATION, null);
  }
}
