package city.accord.delegation;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.attendee.Admission;
import city.accord.attendee.Attendee;
import city.accord.attendee.Attendee.RegistrationClosed;
import city.accord.attendee.AttendeeChanged;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.attendee.registration.AnswerRow;
import city.accord.attendee.registration.Answers;
import city.accord.attendee.registration.DelegationQueue;
import city.accord.attendee.registration.FieldRow;
import city.accord.attendee.registration.GuestAnswers;
import city.accord.audit.AuditTrail;
import city.accord.text.DrawableText;
import city.accord.text.LocalizedText;
import city.accord.text.VisibleText;
import city.accord.upload.StoredFile;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people whom a focal point registers for a delegation, by the link of its invitation: never
 * those of another one, and never its head, whom the invitation itself asks for.
 */
@Stateless
@PermitAll
public class OwnDelegation {

  @PersistenceContext private EntityManager em;
  @Inject private InvitationLinks links;
  @Inject private InvitationMailer mailer;
  @Inject private CategoryStore categories;
  @Inject private Admission admission;
  @Inject private DelegationQueue queue;
  @Inject private AttendeePhotos photos;
  @Inject private GuestAnswers answers;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private Event<DelegationChanged> changed;
  @Inject private Event<AttendeeChanged> people;
  @Inject private Clock clock;

  /** The members who come, beside the head, by name; none where the link does not work. */
  public List<AttendeeRow> members(String token) {
    return links
        .find(token)
        .map(
            invitation ->
                membersOf(invitation.delegation()).stream()
                    .filter(OwnDelegation::isMember)
                    .map(AttendeeRow::of)
                    .toList())
        .orElse(List.of());
  }

  /** Who of the hosts accompanies it, without whom else they accompany; empty without one. */
  public Optional<LiaisonRow> liaison(String token) {
    return links
        .find(token)
        .map(invitation -> em.find(LiaisonOfficer.class, invitation.delegation().id()))
        .map(
            officer ->
                LiaisonRow.of(
                    officer,
                    Entities.require(em, Attendee.class, officer.attendeeId()),
                    List.of(),
                    List.of()))
        .filter(LiaisonRow::coming);
  }

  /**
   * One member.
   *
   * @throws NotThere where the link does not work, or the person is no member of its delegation
   */
  public AttendeeRow member(String token, long id) {
    return AttendeeRow.of(
        links.find(token).map(own -> member(own, id)).orElseThrow(() -> new NotThere(id)));
  }

  /** The categories in which delegations register people, by code: their names. */
  public Map<String, LocalizedText> categories() {
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    for (Category category : categories.all())
      if (category.isOfDelegations()) names.put(category.code(), category.name());
    return names;
  }

  /**
   * Registers a member, or changes the registration. All of it or, where the photo is refused,
   * nothing.
   *
   * @param id the member's, or null for a new one
   * @param code of a category in which delegations register people
   * @throws Invitation.InvitationNotValid if the link does not work
   * @throws RegistrationClosed once the organisers have approved
   * @throws Delegation.QuotaFull where the delegation may bring no more
   * @return the member's id
   */
  public long register(String token, Long id, String code, Registration registration) {
    return register(token, id, code, registration, false);
  }

  /**
   * The same; where there is no place for a new member, or others wait for one, the member waits as
   * well, if that is wished.
   *
   * @param waits whether it is
   */
  public long register(
      String token, Long id, String code, Registration registration, boolean waits) {
    Invitation invitation = links.require(token);
    registration.requireWhole();
    drawable.require(registration.name());
    Delegation delegation = invitation.delegation();
    Category category = open(code);
    delegation.accept();
    Attendee member = id == null ? null : member(invitation, id);
    boolean waiting = member == null && waits && isFull(delegation, category);
    if (member == null) {
      if (!waiting) admission.require(delegation.affiliation(), category);
      member = new Attendee(category, delegation.affiliation(), registration.name());
      em.persist(member);
    } else if (!member.category().equals(category)) {
      admission.require(delegation.affiliation(), category);
      member.changeCategory(category);
    }
    if (!waiting) member.register(registration.name(), clock.instant());
    em.flush();
    if (waiting) queue.join(member);
    if (registration.photo() != null) photos.put(member, registration.photo());
    registered(delegation, member);
    return member.id();
  }

  /** Whoever asks has the delegation locked from then on, and the category where it has a quota. */
  private boolean isFull(Delegation delegation, Category category) {
    try {
      admission.require(delegation.affiliation(), category);
      return queue.isQueued(delegation.id(), category);
    } catch (Delegation.QuotaFull | Category.CategoryFull full) {
      return true;
    }
  }

  /** What the form of a member's category asks, and what was answered. */
  public MemberAnswers answers(String token, long id) {
    Attendee member =
        links.find(token).map(own -> member(own, id)).orElseThrow(() -> new NotThere(id));
    return new MemberAnswers(answers.fields(member), answers.of(member));
  }

  /**
   * Answers the form of a member's category.
   *
   * @throws Invitation.InvitationNotValid if the link does not work
   * @throws RegistrationClosed once the organisers have approved
   * @throws city.accord.attendee.registration.AnswerRefused about all that are missing or none
   */
  public void answer(String token, long id, Answers written) {
    Invitation invitation = links.require(token);
    member(invitation, id);
    Attendee member = Entities.lock(em, Attendee.class, id);
    member.requireOpen();
    if (!answers.save(member, written)) return;
    member.register(member.name(), clock.instant());
    registered(invitation.delegation(), member);
  }

  /** A file that was sent for a member; empty where it is no affair of the link's holder. */
  public Optional<StoredFile> file(String token, long id, long field) {
    return links.find(token).map(own -> member(own, id)).flatMap(one -> answers.file(one, field));
  }

  /** The members of whom the form of their category still asks something. */
  public Set<Long> incomplete(String token) {
    return links
        .find(token)
        .map(
            own ->
                answers.incomplete(
                    membersOf(own.delegation()).stream().filter(OwnDelegation::isMember).toList()))
        .orElse(Set.of());
  }

  /** What a form asks of a member, and what was answered. */
  public record MemberAnswers(List<FieldRow> fields, List<AnswerRow> answers) {}

  /**
   * Takes a member off the delegation again.
   *
   * @throws RegistrationClosed once the organisers have approved
   */
  public void withdraw(String token, long id) {
    Invitation invitation = links.require(token);
    Attendee member = member(invitation, id);
    if (!member.isOpen()) throw new RegistrationClosed();
    member.withdraw();
    audit.record(
        "invitation.member-withdrawn", invitation.delegation().slug(), member.name().latin());
    people.fire(AttendeeChanged.of(member));
  }

  /**
   * Says that nobody comes for the delegation: its head and its members are withdrawn. To register
   * somebody afterwards, or to be invited again, takes it back.
   *
   * @param reason in the focal point's own words, at most 500 characters, or null
   * @throws Invitation.InvitationNotValid if the link does not work
   * @throws HasSigned once its head has signed
   */
  public void decline(String token, String reason) {
    Invitation invitation = links.require(token);
    VisibleText.require(reason);
    Delegation delegation = Entities.lock(em, Delegation.class, invitation.delegation().id());
    if (delegation.hasSigned()) throw new HasSigned();
    everybodyOf(delegation).stream().filter(Attendee::isStanding).forEach(Attendee::withdraw);
    delegation.decline(reason, clock.instant());
    mailer.answered(delegation);
    audit.record("invitation.declined", delegation.slug(), reason);
    changed.fire(new DelegationChanged(delegation.id()));
  }

  /** The photo of a member; empty where there is none, or it is no affair of the link's holder. */
  public Optional<byte[]> photo(String token, long id) {
    return links.find(token).map(own -> member(own, id)).flatMap(photos::of);
  }

  private Category open(String code) {
    Category category = categories.require(code);
    if (!category.isOfDelegations()) throw new NotThere(code);
    return category;
  }

  private Attendee member(Invitation invitation, long id) {
    return membersOf(invitation.delegation()).stream()
        .filter(attendee -> attendee.id() == id && isMember(attendee))
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  /** Whoever is offered a place is none before it is taken. */
  private static boolean isMember(Attendee attendee) {
    return attendee.isComing() && attendee.status() != AttendeeStatus.OFFERED;
  }

  private List<Attendee> membersOf(Delegation delegation) {
    return everybodyOf(delegation).stream()
        .filter(attendee -> attendee != delegation.head())
        .toList();
  }

  private List<Attendee> everybodyOf(Delegation delegation) {
    return em.createQuery(
            """
            select a from Attendee a where a.affiliation.delegationId = :delegation and a.erasedAt is null
            order by a.name.sortKey, a.id""",
            Attendee.class)
        .setParameter("delegation", delegation.id())
        .getResultList();
  }

  private void registered(Delegation delegation, Attendee member) {
    audit.record("invitation.member-registered", delegation.slug(), member.name().latin());
    people.fire(AttendeeChanged.of(member));
  }

  /** Its head has signed the declaration, so it has come. */
  public static class HasSigned extends Refused {

    private static final long serialVersionUID = 1;
  }
}
