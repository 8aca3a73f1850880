package city.accord.web.attendee.profile;

import city.accord.attendee.profile.OwnProfile;
import city.accord.attendee.profile.ProfileRow;
import city.accord.web.CurrentSummit;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a guest lets everyone know of them, as they say it themselves. */
@Named
@RequestScoped
public class GuestProfilePage {

  @Inject private OwnProfile profile;
  @Inject private CurrentSummit current;
  @Inject private Site site;
  @Inject private OpenedLink link;

  private ProfileRow row;
  private EditableProfile form;
  private int version;

  @PostConstruct
  void open() {
    row = link.open(profile::own);
    if (row == null) return;
    form = new EditableProfile(row.written(), current.require().languages());
    version = row.version();
  }

  public void save() {
    profile.write(link.token(), version, form.toProfile());
    site.goTo(getBack(), form.isAgreed() ? "profile.sent" : "profile.saved-for-nobody");
  }

  /** Whether the guest comes, and so may have a page. */
  public boolean isOffered() {
    return isValid() && row.person().status().isComing();
  }

  /** The guest's own registration. */
  public String getBack() {
    return "/registration/" + link.token();
  }

  public boolean isValid() {
    return row != null;
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
