package city.accord.web.delegation;

import city.accord.attendee.Photo;
import city.accord.delegation.Invitations;
import city.accord.delegation.LiaisonRow;
import city.accord.delegation.OpenInvitation;
import city.accord.delegation.OwnDelegation;
import city.accord.delegation.Registration;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.SessionKind;
import city.accord.web.OpenedLink;
import city.accord.web.SentFile;
import city.accord.web.Site;
import city.accord.web.text.EditableName;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the holder of an invitation sees: what they are invited to, who leads their delegation, and
 * afterwards their own page. The link is the only key: there is no account and no session.
 */
@Named
@RequestScoped
public class InvitationPage {

  @Inject private Invitations invitations;
  @Inject private OwnDelegation delegation;
  @Inject private Releases releases;
  @Inject private Site site;
  @Inject private OpenedLink link;

  @Inject
  @ManagedProperty("#{param.change}")
  private String change;

  @Inject
  @ManagedProperty("#{param.photo}")
  private String refusedPhoto;

  @Inject @RequestParameterMap private Map<String, String> sent;

  private OpenInvitation invitation;
  private EditableName name;
  private Part photo;
  private Optional<LiaisonRow> liaison;
  private String reason;

  @PostConstruct
  void open() {
    invitation = link.open(invitations::open);
    if (isValid())
      name = new EditableName(isNamed() ? invitation.head().name() : null, site.getLanguages());
    if (isPhotoTooLarge()) refuse("form:photo", "refused.PhotoTooLarge", Photo.MAX_MEGABYTES);
    if (isTooLate()) refuse(null, "refused.RegistrationClosed");
  }

  /** Somebody had the form open when the organisers approved: the page has it no longer. */
  private boolean isTooLate() {
    boolean posted = sent.containsKey("form") || sent.containsKey("photo:remove");
    return posted && isValid() && !invitation.open();
  }

  private void refuse(String field, String key, Object... arguments) {
    FacesMessage message =
        new FacesMessage(FacesMessage.SEVERITY_ERROR, site.say(key, arguments), null);
    FacesContext.getCurrentInstance().addMessage(field, message);
  }

  /** Keeps what was written, and goes on to the delegation's own page. */
  public void register() throws IOException {
    invitations.register(
        link.token(), new Registration(name.toName(), name.isOnlyName(), SentFile.bytes(photo)));
    site.goTo(getAddress(), "delegation.registered");
  }

  /** Takes the photo away, and leaves the rest as it is. */
  public void removePhoto() throws IOException {
    invitations.removePhoto(link.token());
    site.goTo(getAddress(), "delegation.photo-removed");
  }

  /** Says that nobody comes for the delegation. */
  public void decline() {
    delegation.decline(link.token(), reason);
    site.goTo(getAddress(), "delegation.declined");
  }

  /** The invitation, or null where the link does not work. */
  public OpenInvitation getInvitation() {
    return invitation;
  }

  public boolean isValid() {
    return invitation != null;
  }

  private boolean isNamed() {
    return invitation.head() != null;
  }

  /** Whether the delegation still has to say who leads it, or wants to say it anew. */
  public boolean isAsking() {
    return invitation.open() && (!invitation.registered() || change != null);
  }

  /** Where the delegation stands on a stage, and the ceremony. */
  public List<ReleasedSession> getSessions() {
    return releases.latest().sessions().stream()
        .filter(
            session ->
                session.kind() == SessionKind.CEREMONY || session.hasPersonOf(invitation.slug()))
        .toList();
  }

  /** Whether the photo just sent was so long that nothing of the form could be read. */
  private boolean isPhotoTooLarge() {
    return "too-large".equals(refusedPhoto);
  }

  public String getAddress() {
    return "/invitation/" + link.token();
  }

  /** Who of the hosts accompanies the delegation, or null. */
  public LiaisonRow getLiaison() {
    if (liaison == null) liaison = delegation.liaison(link.token());
    return liaison.orElse(null);
  }

  /** The officer's number as a telephone dials it. */
  public String getLiaisonNumber() {
    return getLiaison().phone().replaceAll("[^+0-9]", "");
  }

  /** Where the delegation asks others for meetings. */
  public String getMeetings() {
    return "/meetings/" + link.token();
  }

  public EditableName getName() {
    return name;
  }

  /** Why nobody comes, as it is being written. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part photo) {
    this.photo = photo;
  }
}
