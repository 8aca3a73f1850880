package city.accord.web.attendee.profile;

import city.accord.attendee.profile.ProfileRow;
import city.accord.delegation.DelegationProfiles;
import city.accord.delegation.Invitations;
import city.accord.delegation.OpenInvitation;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What everyone may know of one person of a delegation, as its focal point says it. */
@Named
@RequestScoped
public class OwnPersonProfilePage {

  @Inject private Invitations invitations;
  @Inject private DelegationProfiles profiles;
  @Inject private CurrentSummit current;
  @Inject private Site site;
  @Inject private OpenedLink link;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private OpenInvitation invitation;
  private ProfileRow row;
  private EditableProfile form;
  private int version;

  @PostConstruct
  void open() {
    invitation = link.open(invitations::open);
    if (invitation == null) return;
    row = profiles.person(link.token(), Ids.of(id));
    form = new EditableProfile(row.written(), current.require().languages());
    version = row.version();
  }

  public void save() {
    profiles.write(link.token(), row.person().id(), version, form.toProfile());
    site.goTo(getBack(), form.isAgreed() ? "profile.sent" : "profile.saved-for-nobody");
  }

  /** The page of all people of the delegation. */
  public String getBack() {
    return "/invitation/" + link.token() + "/profiles";
  }

  public boolean isValid() {
    return invitation != null;
  }

  public ProfileRow getRow() {
    return row;
  }

  public EditableProfile getForm() {
    return form;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
