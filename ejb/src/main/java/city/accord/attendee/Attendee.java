package city.accord.attendee;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.SearchText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person at the summit, once, whatever they do there: expected by the organisers, registered by
 * their delegation or by themselves, then judged by the organisers. An approval closes the
 * registration until the organisers open it again. Who is erased leaves a row without a person,
 * which counts and is shown nowhere.
 */
@Entity
public class Attendee {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  private long summitId;

  @ManyToOne
  @JoinColumn(name = "category_id")
  private Category category;

  @Embedded private Affiliation affiliation;
  @Embedded private PersonName name;
  private String email;

  @Enumerated(EnumType.STRING)
  private AttendeeStatus status;

  private Instant registeredAt;
  private String photoHash;
  private Instant erasedAt;

  /** What a search looks through, and which languages have a title: written with each save. */
  private String searchText;

  private String titleLanguages;

  protected Attendee() {}

  /** A person whom the organisers expect. */
  public Attendee(Category category, Affiliation affiliation, PersonName name) {
    this.summitId = category.summitId();
    this.category = category;
    this.affiliation = affiliation;
    this.name = name;
    this.status = AttendeeStatus.EXPECTED;
  }

  @PrePersist
  @PreUpdate
  void index() {
    LocalizedText title = name.title();
    searchText =
        SearchText.of(
            Stream.of(
                    Stream.of(name.inOwnScript(), name.latin(), email),
                    title.asMap().values().stream(),
                    affiliation.name().asMap().values().stream())
                .flatMap(Function.identity()));
    titleLanguages =
        title.languages().stream().map(Language::tag).collect(Collectors.joining(" ", " ", " "));
  }

  /**
   * The delegation, or the person, says who they are. As often as they like, until the organisers
   * approve; nobody has to in a category that needs no approval.
   */
  public void register(PersonName asTheyWriteIt, Instant now) {
    requireOpen();
    name = asTheyWriteIt;
    if (status != AttendeeStatus.ON_HOLD)
      status = category.needsApproval() ? AttendeeStatus.REGISTERED : AttendeeStatus.APPROVED;
    if (registeredAt == null) registeredAt = now;
  }

  /**
   * The person changes what they registered by themselves. What officers have judged is judged
   * again: whatever changes but the mail address.
   *
   * @param answersChanged whether an answer to the category's form has changed as well
   */
  public void revise(
      PersonName asTheyWriteIt, LocalizedText words, String newEmail, boolean answersChanged) {
    requireStanding();
    boolean movesOn = affiliation.delegationId() == null && !affiliation.name().equals(words);
    boolean judgedAgain = answersChanged || !name.equals(asTheyWriteIt) || movesOn;
    name = asTheyWriteIt;
    email = newEmail;
    affiliate(words);
    boolean judged = status == AttendeeStatus.APPROVED || status == AttendeeStatus.PRE_APPROVED;
    if (judgedAgain && judged && category.needsApproval()) status = AttendeeStatus.REGISTERED;
  }

  /** Comes in another category, as whoever registered them says. */
  public void changeCategory(Category other) {
    requireOpen();
    category = other;
  }

  void setPhoto(String hashOfPhoto) {
    photoHash = hashOfPhoto;
  }

  /** Accepts what is registered, or what the organisers themselves know of the person. */
  public void approve() {
    requireComing();
    status = AttendeeStatus.APPROVED;
  }

  /** Finds a person fit to be approved. */
  public void preApprove() {
    requireUndecided();
    status = AttendeeStatus.PRE_APPROVED;
  }

  /** Lets a person wait. */
  public void hold() {
    requireUndecided();
    status = AttendeeStatus.ON_HOLD;
  }

  /** Refuses a person, approved or not. */
  public void reject() {
    requireStanding();
    status = AttendeeStatus.REJECTED;
  }

  private void requireUndecided() {
    requireComing();
    if (isApproved()) throw new AlreadyApproved(name.latin());
  }

  /** No place is free for the person, who waits for one. */
  public void await() {
    status = AttendeeStatus.WAITING;
  }

  /**
   * Keeps a place for a person who waits, until they answer.
   *
   * @throws NotWaiting where the person does not wait
   */
  public void offer() {
    if (status != AttendeeStatus.WAITING) throw new NotWaiting(name.latin());
    status = AttendeeStatus.OFFERED;
  }

  /** Takes the place that is kept for them, as if it had been free when they registered. */
  public void takePlace(Instant now) {
    if (status != AttendeeStatus.OFFERED) throw new NotWaiting(name.latin());
    status = category.needsApproval() ? AttendeeStatus.REGISTERED : AttendeeStatus.APPROVED;
    if (registeredAt == null) registeredAt = now;
  }

  /** Where the person is written to. */
  public void writeTo(String address) {
    email = address;
  }

  /** The organisers correct what is known of the person, whatever the status. */
  void edit(PersonName corrected, Category newCategory, String newEmail) {
    name = corrected;
    category = newCategory;
    email = newEmail;
  }

  /**
   * Another record turned out to be of this person as well: says from now on what officers chose of
   * both. The photo is moved by whoever keeps the photos.
   */
  public void unite(Attendee other, Set<MergedField> fromOther) {
    Function<MergedField, Attendee> chosen = field -> fromOther.contains(field) ? other : this;
    PersonName latin = chosen.apply(MergedField.LATIN_NAME).name;
    name =
        new PersonName(
            chosen.apply(MergedField.NATIVE_NAME).name.nativeName(),
            latin.latinGiven(),
            latin.latinFamily(),
            latin.latinOrder(),
            chosen.apply(MergedField.HONORIFIC).name.honorific(),
            chosen.apply(MergedField.TITLE).name.title());
    category = chosen.apply(MergedField.CATEGORY).category;
    affiliation = chosen.apply(MergedField.AFFILIATION).affiliation;
    email = chosen.apply(MergedField.EMAIL).email;
    status = chosen.apply(MergedField.STATUS).status;
    registeredAt =
        Stream.of(registeredAt, other.registeredAt)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
  }

  /** Comes for a city or organisation that only plain words name. */
  public void affiliate(LocalizedText words) {
    if (affiliation.delegationId() == null) affiliation = Affiliation.of(words);
  }

  /** Lets the delegation change its registration again. */
  void reopen() {
    if (status == AttendeeStatus.APPROVED) status = AttendeeStatus.REGISTERED;
  }

  /** Does not come after all; of who was rejected before it stays so. */
  public void withdraw() {
    if (isStanding()) status = AttendeeStatus.WITHDRAWN;
  }

  /**
   * Comes after all, and is to be approved anew.
   *
   * @throws StillWaiting where a place is still to be offered
   */
  void restore() {
    if (isComing()) return;
    if (status == AttendeeStatus.WAITING) throw new StillWaiting(name.latin());
    status = registeredAt == null ? AttendeeStatus.EXPECTED : AttendeeStatus.REGISTERED;
  }

  /**
   * Forgets who it was, for good. The category, the delegation and the status stay, for the totals.
   */
  void erase(Instant now) {
    requirePerson();
    name = PersonName.nobody();
    email = null;
    photoHash = null;
    affiliate(LocalizedText.EMPTY);
    if (status == AttendeeStatus.WAITING || status == AttendeeStatus.OFFERED)
      status = AttendeeStatus.WITHDRAWN;
    erasedAt = now;
  }

  /**
   * @throws NotThere where the person has been erased
   */
  public void requirePerson() {
    if (erasedAt != null) throw new NotThere("attendee " + id);
  }

  /**
   * Belongs to another delegation from now on.
   *
   * @throws AlreadyWithdrawn where the person does not come
   */
  public void join(Affiliation delegation) {
    requireComing();
    affiliation = delegation;
  }

  /**
   * @throws AlreadyWithdrawn where the person does not come
   * @throws AlreadyRejected where the organisers refused them
   * @throws StillWaiting where the person waits for a place
   * @throws NotThere where the person has been erased
   */
  public void requireComing() {
    requireStanding();
    if (!isComing()) throw new StillWaiting(name.latin());
  }

  /**
   * Lets those pass who come, and those who wait for a place.
   *
   * @throws AlreadyWithdrawn where the person does not come
   * @throws AlreadyRejected where the organisers refused them
   * @throws NotThere where the person has been erased
   */
  public void requireStanding() {
    requirePerson();
    if (status == AttendeeStatus.REJECTED) throw new AlreadyRejected(name.latin());
    if (!isStanding()) throw new AlreadyWithdrawn(name.latin());
  }

  /**
   * @throws RegistrationClosed where only the organisers change it now
   */
  public void requireOpen() {
    if (!isOpen()) throw new RegistrationClosed();
  }

  /** Whether what was registered may still be changed by whoever registered it. */
  public boolean isOpen() {
    return isComing() && (!isApproved() || !category.needsApproval());
  }

  public boolean isRegistered() {
    return isApproved() || isComing() && status != AttendeeStatus.OFFERED && registeredAt != null;
  }

  public boolean isApproved() {
    return erasedAt == null && status == AttendeeStatus.APPROVED;
  }

  public boolean isComing() {
    return erasedAt == null && status.isComing();
  }

  /** Whether the person comes, or would if there were a place. */
  public boolean isStanding() {
    return isComing() || erasedAt == null && status == AttendeeStatus.WAITING;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long summitId() {
    return summitId;
  }

  public Affiliation affiliation() {
    return affiliation;
  }

  public PersonName name() {
    return name;
  }

  public Category category() {
    return category;
  }

  /** Where the person is written to, or null. */
  public String email() {
    return email;
  }

  public AttendeeStatus status() {
    return status;
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  /** SHA-256 of the photo, or null where there is none. */
  public String photoHash() {
    return photoHash;
  }

  /** The person has withdrawn from the summit. */
  public static class AlreadyWithdrawn extends Refused {

    private static final long serialVersionUID = 1;

    public AlreadyWithdrawn(String name) {
      super(name);
    }
  }

  /** Where nobody is waiting, no place can be offered. */
  public static class NotWaiting extends Refused {

    private static final long serialVersionUID = 1;

    public NotWaiting(String name) {
      super(name);
    }
  }

  /** The person is on the waiting list: first a place has to be offered. */
  public static class StillWaiting extends Refused {

    private static final long serialVersionUID = 1;

    public StillWaiting(String name) {
      super(name);
    }
  }

  /** The organisers have refused the person. */
  public static class AlreadyRejected extends Refused {

    private static final long serialVersionUID = 1;

    public AlreadyRejected(String name) {
      super(name);
    }
  }

  /** An approval is not taken back in passing: the registration is opened again first. */
  public static class AlreadyApproved extends Refused {

    private static final long serialVersionUID = 1;

    public AlreadyApproved(String name) {
      super(name);
    }
  }

  /** The organisers have approved the registration: only they change it now. */
  public static class RegistrationClosed extends Refused {

    private static final long serialVersionUID = 1;
  }
}
