package city.accord.delegation;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.delegation.Attendee.AlreadyWithdrawn;
import city.accord.emblem.Marks;
import city.accord.text.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Who comes to one summit for a city or an organisation: a head, members up to a quota for each
 * role, and a focal point. It keeps the place's name as it was at its summit, has a place in the
 * precedence, and is prepared, invited, registered, approved and at last, where it signs, signed.
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
  private Instant signedAt;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "head_id")
  private Attendee head;

  private LocalDate headSince;

  @ElementCollection
  @CollectionTable(name = "delegation_quota", joinColumns = @JoinColumn(name = "delegation_id"))
  @MapKeyColumn(name = "role")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "most")
  private Map<AttendeeRole, Integer> quotas = new HashMap<>();

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

  void allow(AttendeeRole role, int most) {
    quotas.put(role, most);
  }

  /**
   * Whether one more may come in a role.
   *
   * @param coming how many do already
   * @throws QuotaFull where no more may
   */
  void requireRoomFor(AttendeeRole role, long coming) {
    Integer most = quotas.get(role);
    if (most != null && coming >= most) throw new QuotaFull(most);
  }

  /** In what role its head comes: an industry signs by its leader, a city by its delegate. */
  AttendeeRole roleOfHead() {
    if (!isOfCity()) return AttendeeRole.INDUSTRY_LEADER;
    return signs ? AttendeeRole.DELEGATE : AttendeeRole.SPEAKER;
  }

  /** At most how many of its people may come in each role; a role not named is not limited. */
  public Map<AttendeeRole, Integer> quotas() {
    return quotas.isEmpty() ? Map.of() : new EnumMap<>(quotas);
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

  /** How far it has come, told from what has happened. */
  public DelegationStatus status() {
    if (signedAt != null) return DelegationStatus.SIGNED;
    if (head != null && head.isApproved()) return DelegationStatus.APPROVED;
    if (head != null && head.isRegistered()) return DelegationStatus.REGISTERED;
    return invitedAt == null ? DelegationStatus.PREPARED : DelegationStatus.INVITED;
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

  public Instant signedAt() {
    return signedAt;
  }

  /** The delegation has as many people in this role as it may bring. */
  public static class QuotaFull extends Refused {

    private static final long serialVersionUID = 1;

    public QuotaFull(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "role";
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
