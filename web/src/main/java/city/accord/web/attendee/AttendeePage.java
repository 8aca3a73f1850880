package city.accord.web.attendee;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Attendees;
import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.attendee.EditAttendee;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations;
import city.accord.delegation.Members;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableName;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One person at the organisers' desk: corrected, approved, withdrawn, moved to a delegation. */
@Named
@ViewScoped
public class AttendeePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Attendees attendees;
  @Inject private Categories categories;
  @Inject private Members members;
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
  private EditableText affiliation;
  private String category;
  private String email;
  private Long destination;

  @PostConstruct
  void open() {
    person = attendees.row(Ids.of(id));
    String slug = person.affiliation().delegationSlug();
    delegation = slug == null ? null : delegations.row(slug);
    others =
        delegations.board().stream()
            .filter(row -> !person.affiliation().isDelegation(row.id()))
            .toList();
    version = person.version();
    name = new EditableName(person.name(), site.getLanguages());
    affiliation = new EditableText(person.affiliation().name(), site.getLanguages());
    category = person.category();
    email = person.email();
  }

  public void save() {
    attendees.edit(
        new EditAttendee(
            person.id(), version, name.toName(), category, affiliation.toText(), email));
    site.goTo(getBack(), "delegation.person-saved", name.toName().in(site.getLanguage()));
  }

  public void move() {
    members.move(person.id(), destination);
    DelegationRow joined =
        others.stream().filter(row -> row.id() == destination).findFirst().orElseThrow();
    site.goTo(
        "/desk/delegations/" + joined.slug(),
        "delegation.person-moved",
        person.name().in(site.getLanguage()),
        site.say(joined.place()));
  }

  public void reopen() {
    attendees.reopen(person.id());
    done("delegation.person-open");
  }

  public void withdraw() {
    attendees.withdraw(person.id());
    done("delegation.person-withdrawn");
  }

  public void restore() {
    attendees.restore(person.id());
    done("delegation.person-restored");
  }

  private void done(String key) {
    site.goTo("/desk/attendees/" + person.id(), key, person.name().in(site.getLanguage()));
  }

  /** Where the person's delegation is found, or the list for a person without one. */
  public String getBack() {
    return delegation == null ? "/desk/attendees" : "/desk/delegations/" + delegation.slug();
  }

  /** The query of the audit log that shows what was done about the person. */
  public String getHistoryQuery() {
    return "?area=attendee&thing="
        + URLEncoder.encode(person.name().latin(), StandardCharsets.UTF_8);
  }

  /** Whether nothing has been decided about the person that would have to be taken back first. */
  public boolean isUndecided() {
    return person.status().isComing() && person.status() != AttendeeStatus.APPROVED;
  }

  /** Whether the person leads the delegation that they belong to. */
  public boolean isHead() {
    return delegation != null && Objects.equals(delegation.headId(), person.id());
  }

  public AttendeeRow getPerson() {
    return person;
  }

  /** The delegation that the person belongs to, or null. */
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

  public List<CategoryRow> getCategories() {
    return categories.all();
  }

  public EditableText getAffiliation() {
    return affiliation;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Long getDestination() {
    return destination;
  }

  public void setDestination(Long destination) {
    this.destination = destination;
  }
}
