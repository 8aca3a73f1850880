package city.accord.web.delegation;

import city.accord.delegation.AttendeeRole;
import city.accord.delegation.AttendeeRow;
import city.accord.delegation.Attendees;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations;
import city.accord.delegation.EditAttendee;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableName;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One person of a delegation at the organisers' desk, to be edited or moved to another one. */
@Named
@ViewScoped
public class AttendeePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Attendees attendees;
  @Inject private Delegations delegations;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private AttendeeRow person;
  private DelegationRow delegation;
  private List<DelegationRow> others;
  private int version;
  private EditableName name;
  private AttendeeRole role;
  private Long destination;

  @PostConstruct
  void open() {
    person = attendees.row(Ids.of(id));
    delegation = delegations.row(attendees.delegationOf(person.id()));
    others = delegations.board().stream().filter(row -> row.id() != delegation.id()).toList();
    version = person.version();
    name = new EditableName(person.name(), site.getLanguages());
    role = person.role();
  }

  public void save() {
    attendees.edit(new EditAttendee(person.id(), version, name.toName(), role));
    site.goTo(getBack(), "delegation.person-saved", name.toName().latin());
  }

  public void move() {
    attendees.move(person.id(), destination);
    DelegationRow joined =
        others.stream().filter(row -> row.id() == destination).findFirst().orElseThrow();
    site.goTo(
        "/desk/delegations/" + joined.slug(),
        "delegation.person-moved",
        person.name().latin(),
        site.say(joined.place()));
  }

  /** Where the person's delegation is found. */
  public String getBack() {
    return "/desk/delegations/" + delegation.slug();
  }

  public AttendeeRow getPerson() {
    return person;
  }

  public DelegationRow getDelegation() {
    return delegation;
  }

  /** The delegations that the person could be moved to. */
  public List<DelegationRow> getOthers() {
    return others;
  }

  public EditableName getName() {
    return name;
  }

  public AttendeeRole[] getRoles() {
    return AttendeeRole.values();
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public AttendeeRole getRole() {
    return role;
  }

  public void setRole(AttendeeRole role) {
    this.role = role;
  }

  public Long getDestination() {
    return destination;
  }

  public void setDestination(Long destination) {
    this.destination = destination;
  }
}
