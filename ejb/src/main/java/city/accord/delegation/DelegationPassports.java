package city.accord.delegation;

import city.accord.NotThere;
import city.accord.attendee.passport.PassportDetails;
import city.accord.attendee.passport.PassportRow;
import city.accord.attendee.passport.PassportStore;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The travel documents of the people of a delegation, as its focal point enters them by the link of
 * the invitation: never those of another one. What was entered is not read by a link.
 */
@Stateless
@PermitAll
public class DelegationPassports {

  @Inject private InvitationLinks links;
  @Inject private OwnPeople people;
  @Inject private PassportStore store;

  /** Everyone who comes, the head first, then by name; nobody where the link does not work. */
  public List<PassportRow> people(String token) {
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
  public PassportRow person(String token, long id) {
    return people(token).stream()
        .filter(one -> one.person().id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  /**
   * Enters what the document of one of them says; what is not said stays as it is.
   *
   * @param version what the form was filled from
   * @throws Invitation.InvitationNotValid if the link does not work
   * @throws city.accord.ChangedMeanwhile where it was changed meanwhile
   * @throws city.accord.attendee.passport.PassportRefused about what cannot be
   */
  public void save(String token, long id, int version, PassportDetails said) {
    links.require(token);
    store.save(person(token, id).person().id(), version, said);
  }
}
