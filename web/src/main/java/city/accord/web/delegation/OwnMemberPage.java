package city.accord.web.delegation;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Photo;
import city.accord.delegation.Invitations;
import city.accord.delegation.OpenInvitation;
import city.accord.delegation.OwnDelegation;
import city.accord.delegation.OwnWaiting;
import city.accord.delegation.Registration;
import city.accord.text.LocalizedText;
import city.accord.web.Ids;
import city.accord.web.Jpeg;
import city.accord.web.OpenedLink;
import city.accord.web.SentFile;
import city.accord.web.Site;
import city.accord.web.text.EditableName;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Map;

/** One member of a delegation, whom its focal point registers by the link of the invitation. */
@Named
@RequestScoped
public class OwnMemberPage {

  @Inject private Invitations invitations;
  @Inject private OwnDelegation delegation;
  @Inject private OwnWaiting waiting;
  @Inject private Site site;
  @Inject private OpenedLink link;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.photo}")
  private String refusedPhoto;

  private OpenInvitation invitation;
  private AttendeeRow member;
  private EditableName name;
  private String category;
  private boolean waits;
  private Part photo;

  @PostConstruct
  void open() {
    invitation = link.open(invitations::open);
    if (invitation == null) return;
    member = id == null ? null : delegation.member(link.token(), Ids.of(id));
    name = new EditableName(member == null ? null : member.name(), site.getLanguages());
    category = member == null ? null : member.category();
    if ("too-large".equals(refusedPhoto)) refusePhoto();
  }

  private void refusePhoto() {
    String said = site.say("refused.PhotoTooLarge", Photo.MAX_MEGABYTES);
    FacesContext.getCurrentInstance()
        .addMessage("form:photo", new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
  }

  /**
   * Keeps what was written, and goes back to the delegation's own page; or on to what the form of
   * the member's category still asks.
   */
  public void register() throws IOException {
    Registration written =
        new Registration(name.toName(), name.isOnlyName(), SentFile.bytes(photo));
    Long known = member == null ? null : member.id();
    long registered = delegation.register(link.token(), known, category, written, waits);
    if (waiting.all(link.token()).stream().anyMatch(row -> row.attendee() == registered)) {
      site.goTo(getBack(), "delegation.member-waits", name.toName().in(site.getLanguage()));
      return;
    }
    boolean asked = delegation.incomplete(link.token()).contains(registered);
    String next = asked ? getBack() + "/people/" + registered + "/answers" : getBack();
    site.goTo(next, "delegation.member-registered", name.toName().in(site.getLanguage()));
  }

  /** Takes the member off the delegation. */
  public void withdraw() {
    delegation.withdraw(link.token(), member.id());
    site.goTo(getBack(), "delegation.person-withdrawn", member.name().in(site.getLanguage()));
  }

  public void sendPhoto() throws IOException {
    Jpeg.send(delegation.photo(link.token(), Ids.of(id)));
  }

  /** The delegation's own page. */
  public String getBack() {
    return "/invitation/" + link.token();
  }

  public boolean isValid() {
    return invitation != null;
  }

  public OpenInvitation getInvitation() {
    return invitation;
  }

  /** The member, or null for a new one. */
  public AttendeeRow getMember() {
    return member;
  }

  /** Whether the organisers have approved the member, so that only they change the record. */
  public boolean isClosed() {
    return member != null && member.status() == AttendeeStatus.APPROVED;
  }

  /** The names of the categories that can be chosen, by their codes. */
  public Map<String, LocalizedText> getCategories() {
    return delegation.categories();
  }

  public EditableName getName() {
    return name;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  /** Whether a new member waits where there is no place. */
  public boolean isWaits() {
    return waits;
  }

  public void setWaits(boolean waits) {
    this.waits = waits;
  }

  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part photo) {
    this.photo = photo;
  }
}
