package city.accord.delegation;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendee;
import city.accord.attendee.Attendee.AlreadyWithdrawn;
import city.accord.attendee.Category;
import city.accord.attendee.UsualCategories;
import city.accord.emblem.Marks;
import city.accord.text.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * Who comes to one summit for a city or an organisation: a head, members up to a quota for each
 * category, and a focal point. It keeps the place's name as it was at its summit, has a place in
 * the precedence, and comes from the list by invitation, registration and approval to its badge,
 * the door and at last, where it signs, the signature: {@link DelegationStatus}.
 */
@Entity
public class Delegation {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;
  private String citySlug;
  private LocalizedText place;
  private LocalizedText country;
  private String emblem;
  @Embedded private Marks marks;
  private boolean signs;
  private int precedence;
  @Embedded private FocalPoint focalPoint;
  private Instant invitedAt;
  private Instant declinedAt;
  private String declineReason;
  private Instant signedAt;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "head_id")
  private Attendee head;

  private LocalDate headSince;

  @ElementCollection
  @CollectionTable(name = "delegation_quota", joinColumns = @JoinColumn(name = "delegation_id"))
  @MapKeyJoinColumn(name = "category_id")
  @Column(name = "most")
  @BatchFetch(BatchFetchType.IN)
  private Map<Category, Integer> quotas = new HashMap<>();

  protected Delegation() {}

  /**
   * @param signs whether its head signs the declaration
   */
  Delegation(long summitId, Represented represented, boolean signs) {
    this.summitId = summitId;
    this.slug = represented.slug();
    this.citySlug = represented.isCity() ? represented.slug() : null;
    this.place = represented.place();
    this.country = represented.country();
    this.emblem = represented.emblem();
    this.marks = represented.marks();
    this.signs = signs;
  }

  void show(Marks other) {
    marks = other;
  }

  /**
   * @param most how many of its people may come in the category, or null without a limit
   */
  void allow(Category category, Integer most) {
    if (most != null && most < 0) throw new Category.NegativeQuota();
    if (most == null) quotas.remove(category);
    else quotas.put(category, most);
  }

  /**
   * Whether one more may come in a category.
   *
   * @param coming how many do already
   * @throws QuotaFull where no more may
   */
  void requireRoomFor(Category category, long coming) {
    Integer most = quotas.get(category);
    if (most != null && coming >= most) throw new QuotaFull(most);
  }

  /** In which category its head comes: an industry signs by its leader, a city by its delegate. */
  String categoryOfHead() {
    if (!isOfCity()) return UsualCategories.INDUSTRY_LEADER;
    return signs ? UsualCategories.DELEGATE : UsualCategories.SPEAKER;
  }

  /** At most how many of its people may come, by the category's code; others are not limited. */
  public Map<String, Integer> quotas() {
    return quotas.entrySet().stream()
        .collect(Collectors.toMap(quota -> quota.getKey().code(), Map.Entry::getValue));
  }

  /** What the record of each of its people says of whom they come for. */
  Affiliation affiliation() {
    return Affiliation.ofDelegation(id, slug, citySlug, place);
  }

  void nameFocalPoint(FocalPoint person) {
    focalPoint = person;
  }

  /**
   * Makes one of its people its head; whoever was it stays a member.
   *
   * @param attendee the head, or null where another has yet to be named
   * @throws AlreadyWithdrawn where this person does not come
   */
  void appointHead(Attendee attendee) {
    if (attendee != null) attendee.requireComing();
    if (attendee != head) headSince = null;
    head = attendee;
  }

  /** This person leads it no longer, where they did; it has to name another head then. */
  void resign(Attendee attendee) {
    if (head == attendee) appointHead(null);
  }

  /** Its head has held the office since that day; null where that is not known. */
  void setHeadSince(LocalDate day) {
    headSince = day;
  }

  void takePlace(int place) {
    precedence = place;
  }

  void invited(Instant now) {
    if (focalPoint == null) throw new NoFocalPoint(place);
    invitedAt = now;
    accept();
  }

  /** Nobody comes for it, as its focal point says; so it has no head either. */
  void decline(String reason, Instant now) {
    appointHead(null);
    declinedAt = now;
    declineReason = reason;
  }

  /** Somebody comes for it, whatever was said before. */
  void accept() {
    declinedAt = null;
    declineReason = null;
  }

  void invitationRevoked() {
    invitedAt = null;
  }

  /** Its head has signed. Told twice, it stays with the first time. */
  void signed(Instant at) {
    if (signedAt == null) signedAt = at;
  }

  /** Its signature no longer counts: the slot was reopened, or the ceremony declared void. */
  void unsigned() {
    signedAt = null;
  }

  /** How far it has come, told from what has happened to it and to its people. */
  public DelegationStatus status(StepsTaken people) {
    if (signedAt != null) return DelegationStatus.SIGNED;
    if (declinedAt != null) return DelegationStatus.DECLINED;
    if (head != null && head.isApproved()) return approved(people);
    boolean headRegistered = head != null && head.isRegistered();
    if (!headRegistered && !people.answered())
      return invitedAt == null ? DelegationStatus.PREPARED : DelegationStatus.INVITED;
    if (headRegistered && people.people() <= 1) return DelegationStatus.ACCEPTED;
    boolean whole = headRegistered && people.unfinished() == 0;
    return whole ? DelegationStatus.COMPLETE : DelegationStatus.REGISTERING;
  }

  private static DelegationStatus approved(StepsTaken people) {
    if (people.arrived()) return DelegationStatus.ARRIVED;
    return people.badged() ? DelegationStatus.BADGED : DelegationStatus.APPROVED;
  }

  /** Whether its head has registered and comes, or has even signed. */
  public boolean isRegistered() {
    return hasSigned() || !hasDeclined() && head != null && head.isRegistered();
  }

  /** Whether nobody comes for it, as its focal point said. */
  public boolean hasDeclined() {
    return declinedAt != null && !hasSigned();
  }

  boolean hasSigned() {
    return signedAt != null;
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

  public String slug() {
    return slug;
  }

  /** The city's profile, or null for an organisation. */
  public String citySlug() {
    return citySlug;
  }

  public boolean isOfCity() {
    return citySlug != null;
  }

  public LocalizedText place() {
    return place;
  }

  public LocalizedText country() {
    return country;
  }

  public String emblem() {
    return emblem;
  }

  /** Its flag and its emblem: for a city as they were last set there or here. */
  public Marks marks() {
    return Marks.orNone(marks);
  }

  public boolean signs() {
    return signs;
  }

  public int precedence() {
    return precedence;
  }

  public FocalPoint focalPoint() {
    return focalPoint;
  }

  /** Its head, or null while nobody has been named. */
  public Attendee head() {
    return head;
  }

  /** Since when its head has held the office, or null. */
  public LocalDate headSince() {
    return headSince;
  }

  public Instant invitedAt() {
    return invitedAt;
  }

  /** That it does not come, or null where it has not said so. */
  public Decline decline() {
    return declinedAt == null ? null : new Decline(declinedAt, declineReason);
  }

  public Instant signedAt() {
    return signedAt;
  }

  /** The delegation has as many people in this category as it may bring. */
  public static class QuotaFull extends Refused {

    private static final long serialVersionUID = 1;

    public QuotaFull(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "category";
    }
  }

  /** Nobody is named whom an invitation could be sent to. */
  public static class NoFocalPoint extends Refused {

    private static final long serialVersionUID = 1;

    public NoFocalPoint(LocalizedText place) {
      super(place);
    }
  }
}
