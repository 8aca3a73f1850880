package city.accord.web.attendee.registration;

import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.registration.OfferedPlaces;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.attendee.registration.OwnRegistration;
import city.accord.web.Ids;
import city.accord.web.Jpeg;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What a guest comes back to by the personal link: where things stand, and their own answers. */
@Named
@RequestScoped
public class OwnRegistrationPage {

  @Inject private OpenRegistrations registrations;
  @Inject private OfferedPlaces places;
  @Inject private HttpServletRequest request;
  @Inject private Site site;
  @Inject private OpenedLink link;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.change}")
  private String change;

  @Inject
  @ManagedProperty("#{param.photo}")
  private String refusedFile;

  private OwnRegistration own;
  private EditableGuest guest;

  @PostConstruct
  void open() {
    own = link.open(registrations::own);
    if (own == null) return;
    guest = new EditableGuest(own, site);
    if ("too-large".equals(refusedFile)) EditableAnswers.refuseFile(site);
  }

  public void save() throws IOException {
    registrations.change(link.token(), guest.toGuest(), request.getRemoteAddr());
    site.goTo(getAddress(), "registration.changed");
  }

  public void withdraw() {
    registrations.withdraw(link.token(), request.getRemoteAddr());
    site.goTo(getAddress(), "registration.you-withdrew");
  }

  /** Takes the place that is offered. */
  public void take() {
    places.take(link.token(), request.getRemoteAddr());
    site.goTo(getAddress(), "waiting.taken");
  }

  /** Gives the place that is offered to the next. */
  public void decline() {
    places.decline(link.token(), request.getRemoteAddr());
    site.goTo(getAddress(), "waiting.declined");
  }

  /** Whether a place is offered, and not answered. */
  public boolean isOffered() {
    return own.person().status() == AttendeeStatus.OFFERED && own.waiting() != null;
  }

  /** Whether the guest waits for a place. */
  public boolean isWaiting() {
    return own.person().status() == AttendeeStatus.WAITING && own.waiting() != null;
  }

  /** Whether the guest may say that they do not come; of an offer they say so in their answer. */
  public boolean isLeaving() {
    return !isOffered() && (isWaiting() || own.person().status().isComing());
  }

  public void sendFile() throws IOException {
    FileDownload.send(registrations.file(link.token(), Ids.of(id)));
  }

  public void sendPhoto() throws IOException {
    Jpeg.send(registrations.photo(link.token()));
  }

  public boolean isValid() {
    return own != null;
  }

  public OwnRegistration getOwn() {
    return own;
  }

  /** Whether the form is shown in the place of what was written. */
  public boolean isChanging() {
    return own.changeable() && change != null;
  }

  public String getAddress() {
    return "/registration/" + link.token();
  }

  public EditableGuest getGuest() {
    return guest;
  }
}
