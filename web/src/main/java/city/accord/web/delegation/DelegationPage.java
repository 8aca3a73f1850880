package city.accord.web.delegation;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.Attendees;
import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.attendee.Namesake;
import city.accord.attendee.UsualCategories;
import city.accord.attendee.registration.Decision;
import city.accord.attendee.registration.Moderation;
import city.accord.delegation.AppointLiaison;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations;
import city.accord.delegation.Invitations;
import city.accord.delegation.LiaisonRow;
import city.accord.delegation.Liaisons;
import city.accord.delegation.Members;
import city.accord.delegation.Reminded;
import city.accord.delegation.Reminders;
import city.accord.mail.MailRow;
import city.accord.mail.Outbox;
import city.accord.text.Language;
import city.accord.text.PersonName;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableMarks;
import city.accord.web.text.EditableName;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One delegation at the organisers' desk: its people, its focal point and its invitation. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Delegations delegations;
  @Inject private Members members;
  @Inject private Attendees attendees;
  @Inject private Moderation moderation;
  @Inject private Categories categories;
  @Inject private Liaisons liaisons;
  @Inject private Invitations invitations;
  @Inject private Reminders reminders;
  @Inject private Outbox outbox;
  @Inject private Site site;
  @Inject private Clock clock;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private DelegationRow row;
  private transient Optional<MailRow> letter;
  private transient Reminded reminded;
  private List<AttendeeRow> people;
  private EditableFocalPoint focalPoint;
  private EditableMarks marks;
  private List<EditableQuota> quotas;
  private LiaisonRow liaison;
  private transient List<AttendeeRow> officers;
  private String officer;
  private List<String> spoken = List.of();
  private String officerPhone;
  private String duties;
  private EditableName name;
  private LocalDate since;
  private String category = UsualCategories.DELEGATE;
  private PersonName asked;
  private List<Namesake> namesakes = List.of();

  @PostConstruct
  void look() {
    row = delegations.row(slug);
    people = members.of(row.id());
    focalPoint = new EditableFocalPoint(row.focalPoint());
    marks = new EditableMarks(row.marks(), site.language());
    since = row.headSince();
    liaison = liaisons.of(row.id()).orElse(null);
    if (liaison != null) {
      officer = String.valueOf(liaison.attendeeId());
      spoken = liaison.languages().stream().map(Language::tag).toList();
      officerPhone = liaison.phone();
      duties = liaison.duties();
    }
    Map<String, Integer> most = delegations.quotas(row.id());
    quotas =
        categories.all().stream().map(one -> new EditableQuota(one, most.get(one.code()))).toList();
    name = new EditableName(null, site.getLanguages());
  }

  public void invite() {
    invitations.send(row.id());
    done("delegation.invited", row.focalPoint().email());
  }

  /** What became of the letter with the invitation that stands, or null where none was sent. */
  public MailRow getLetter() {
    if (letter == null) letter = Optional.ofNullable(invitations.letters().get(row.id()));
    return letter.orElse(null);
  }

  /** How often its focal point was reminded of the invitation, and when next. */
  public Reminded getReminded() {
    if (reminded == null) reminded = reminders.of(row.id());
    return reminded;
  }

  public void sendLetterAgain() {
    outbox.sendAgain(getLetter().id());
    done("mail.sent-once-more");
  }

  public void revoke() {
    invitations.revoke(row.id());
    done("delegation.revoked");
  }

  public void nameFocalPoint() {
    delegations.nameFocalPoint(row.id(), focalPoint.toFocalPoint());
    done("delegation.focal-saved");
  }

  /** Gives the delegation its liaison officer, or changes what the officer does for it. */
  public void appointLiaison() {
    List<Language> languages = spoken.stream().map(Language::of).toList();
    liaisons.appoint(
        new AppointLiaison(row.id(), Ids.of(officer), languages, officerPhone, duties));
    done("delegation.liaison-saved");
  }

  public void relieveLiaison() {
    liaisons.relieve(row.id());
    done("delegation.liaison-relieved");
  }

  public void setHeadSince() {
    delegations.setHeadSince(row.id(), since);
    done("delegation.since-saved");
  }

  public void setQuotas() {
    Map<String, Integer> most =
        quotas.stream()
            .filter(quota -> quota.getMost() != null)
            .collect(Collectors.toMap(EditableQuota::category, EditableQuota::getMost));
    delegations.setQuotas(row.id(), most);
    done("delegation.quotas-saved");
  }

  public void changeMarks() throws IOException {
    delegations.changeMarks(row.id(), marks.toCommand());
    done("marks.saved");
  }

  public void removeEmblem() {
    delegations.removeEmblem(row.id());
    done("marks.removed");
  }

  /** Adds a person; where somebody of that name is at the summit already, asks first. */
  public void add() {
    PersonName wanted = name.toName();
    namesakes = attendees.namesakes(wanted);
    if (namesakes.isEmpty()) add(wanted);
    else asked = wanted;
  }

  /** Adds the person who was asked about; what has changed since is asked about anew. */
  public void addAnyway() {
    PersonName wanted = name.toName();
    if (wanted.equals(asked) && namesakes.equals(attendees.namesakes(wanted))) add(wanted);
    else add();
  }

  private void add(PersonName wanted) {
    boolean leads = row.head() == null;
    members.add(row.id(), wanted, category, leads, Namesake.ids(namesakes));
    done("delegation.person-added", wanted.in(site.getLanguage()));
  }

  public void approve(AttendeeRow person) {
    moderation.decide(Decision.APPROVE, Map.of(person.id(), person.version()), false, null);
    done("delegation.person-approved", person.name().in(site.getLanguage()));
  }

  public void reopen(AttendeeRow person) {
    attendees.reopen(person.id());
    done("delegation.person-open", person.name().in(site.getLanguage()));
  }

  public void withdraw(AttendeeRow person) {
    attendees.withdraw(person.id());
    done("delegation.person-withdrawn", person.name().in(site.getLanguage()));
  }

  public void restore(AttendeeRow person) {
    attendees.restore(person.id());
    done("delegation.person-restored", person.name().in(site.getLanguage()));
  }

  public void makeHead(AttendeeRow person) {
    members.makeHead(person.id());
    done("delegation.person-made-head", person.name().in(site.getLanguage()));
  }

  private void done(String key, Object... arguments) {
    site.goTo("/desk/delegations/" + slug, key, arguments);
  }

  public DelegationRow getRow() {
    return row;
  }

  public DelegationProgress progress(DelegationRow delegation) {
    return new DelegationProgress(delegation, clock.instant());
  }

  /** Who may be the person about to be added; empty where nobody is. */
  public List<Namesake> getNamesakes() {
    return namesakes;
  }

  public List<AttendeeRow> getPeople() {
    return people;
  }

  public EditableFocalPoint getFocalPoint() {
    return focalPoint;
  }

  public List<EditableQuota> getQuotas() {
    return quotas;
  }

  public EditableMarks getMarks() {
    return marks;
  }

  public EditableName getName() {
    return name;
  }

  /** Who accompanies the delegation, or null. */
  public LiaisonRow getLiaison() {
    return liaison;
  }

  public List<AttendeeRow> getOfficers() {
    if (officers == null) officers = liaisons.candidates();
    return officers;
  }

  public String getOfficer() {
    return officer;
  }

  public void setOfficer(String officer) {
    this.officer = officer;
  }

  public List<String> getSpoken() {
    return spoken;
  }

  public void setSpoken(List<String> spoken) {
    this.spoken = spoken;
  }

  public String getOfficerPhone() {
    return officerPhone;
  }

  public void setOfficerPhone(String officerPhone) {
    this.officerPhone = officerPhone;
  }

  public String getDuties() {
    return duties;
  }

  public void setDuties(String duties) {
    this.duties = duties;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public List<CategoryRow> getCategories() {
    return categories.all();
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }
}
