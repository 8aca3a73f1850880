package city.accord.web.door;

import city.accord.attendee.Badges;
import city.accord.door.DoorPerson;
import city.accord.door.Doors;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What gates know of one person: the badge, whether Protocol greets them, whether they are out. */
@Named
@RequestScoped
public class PersonAtDoorPage {

  @Inject private Doors doors;
  @Inject private Badges badges;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private boolean badged;
  private boolean honoured;
  private boolean blocked;
  private String reason;

  @PostConstruct
  void look() {
    badged = badges.has(Ids.of(id));
    Optional<DoorPerson> person = doors.person(Ids.of(id));
    honoured = person.map(DoorPerson::isHonoured).orElse(false);
    blocked = person.map(DoorPerson::isBlocked).orElse(false);
  }

  public void mark() {
    doors.mark(Ids.of(id), honoured, blocked);
    goBack("door.marked");
  }

  /** Gives the person another badge; the one that they had opens no gate any more. */
  public void replace() {
    badges.replace(Ids.of(id), reason);
    goBack("door.badge-replaced");
  }

  /** Takes the badge away without another. */
  public void revoke() {
    badges.revoke(Ids.of(id), reason);
    goBack("door.badge-revoked");
  }

  private void goBack(String message) {
    site.goTo("/desk/attendees/" + Ids.of(id), message);
  }

  public boolean isBadged() {
    return badged;
  }

  public boolean isHonoured() {
    return honoured;
  }

  public void setHonoured(boolean honoured) {
    this.honoured = honoured;
  }

  public boolean isBlocked() {
    return blocked;
  }

  public void setBlocked(boolean blocked) {
    this.blocked = blocked;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
