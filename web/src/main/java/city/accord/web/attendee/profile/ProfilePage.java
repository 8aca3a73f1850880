package city.accord.web.attendee.profile;

import city.accord.attendee.profile.ProfileRow;
import city.accord.attendee.profile.Profiles;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What everyone may know of one person, as officers write, approve and hide it. */
@Named
@RequestScoped
public class ProfilePage {

  @Inject private Profiles profiles;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private ProfileRow row;
  private EditableProfile form;
  private int version;
  private String evidence;

  @PostConstruct
  void open() {
    row = profiles.of(Ids.of(id));
    form = new EditableProfile(row.written(), current.require().languages());
    version = row.version();
  }

  public void save() {
    profiles.write(row.person().id(), version, form.toProfile(), evidence);
    site.goTo(getAddress(), "profile.saved");
  }

  public void approve() {
    profiles.approve(row.person().id(), version);
    site.goTo(getAddress(), "profile.approved");
  }

  public void hide() {
    profiles.hide(row.person().id(), version);
    site.goTo(getAddress(), "profile.hidden");
  }

  public String getAddress() {
    return getBack() + "/profile";
  }

  public String getBack() {
    return "/desk/attendees/" + row.person().id();
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

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }
}
