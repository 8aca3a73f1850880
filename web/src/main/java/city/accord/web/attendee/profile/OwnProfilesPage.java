package city.accord.web.attendee.profile;

import city.accord.attendee.profile.ProfileRow;
import city.accord.delegation.DelegationProfiles;
import city.accord.delegation.Invitations;
import city.accord.delegation.OpenInvitation;
import city.accord.web.OpenedLink;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What everyone may know of the people of a delegation, each by name, for its focal point. */
@Named
@RequestScoped
public class OwnProfilesPage {

  @Inject private Invitations invitations;
  @Inject private DelegationProfiles profiles;
  @Inject private OpenedLink link;

  private OpenInvitation invitation;
  private List<ProfileRow> people;

  @PostConstruct
  void open() {
    invitation = link.open(invitations::open);
    if (invitation != null) people = profiles.people(link.token());
  }

  /** The delegation's own page. */
  public String getBack() {
    return "/invitation/" + link.token();
  }

  public String address(ProfileRow row) {
    return getBack() + "/people/" + row.person().id() + "/profile";
  }

  public boolean isValid() {
    return invitation != null;
  }

  public OpenInvitation getInvitation() {
    return invitation;
  }

  public List<ProfileRow> getPeople() {
    return people;
  }
}
