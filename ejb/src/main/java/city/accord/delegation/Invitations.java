package city.accord.delegation;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.Attendee.RegistrationClosed;
import city.accord.attendee.AttendeeChanged;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.CategoryStore;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Delegation.NoFocalPoint;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.mail.MailRow;
import city.accord.mail.Outbox;
import city.accord.text.DrawableText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Invitations: organisers send them, and who holds one registers a delegation by it. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Invitations {

  @PersistenceContext private EntityManager em;
  @Inject private InvitationMailer mailer;
  @Inject private InvitationLinks links;
  @Inject private Steps steps;
  @Inject private Outbox outbox;
  @Inject private CategoryStore categories;
  @Inject private AttendeePhotos photos;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private Event<DelegationChanged> changed;
  @Inject private Event<AttendeeChanged> people;
  @Inject private Clock clock;

  /**
   * Invites a delegation's focal point by mail; a link sent before stops working.
   *
   * @throws NoFocalPoint while nobody is named to write to
   */
  public void send(long delegationId) {
    Delegation delegation = delegation(delegationId);
    mailer.send(delegation);
    tell("invitation.sent", delegation);
  }

  /**
   * Invites the focal points of several delegations. One that has been invited since the officer
   * saw the list is passed over: neither two clicks nor two officers send anybody two letters.
   *
   * @param seen the delegations as the officer saw them
   * @return how many invitations are being sent
   */
  public int sendAll(Collection<Invitee> seen) {
    List<Delegation> sent =
        seen.stream()
            .sorted(Comparator.comparing(Invitee::delegationId))
            .map(this::inviteable)
            .flatMap(Optional::stream)
            .toList();
    for (Delegation delegation : sent) {
      mailer.send(delegation);
      audit.recordChange("invitation.sent", delegation.slug(), null, null, null);
    }
    if (!sent.isEmpty()) changed.fire(new DelegationChanged(sent.get(0).id()));
    return sent.size();
  }

  private Optional<Delegation> inviteable(Invitee seen) {
    Delegation delegation = Entities.lock(em, Delegation.class, seen.delegationId());
    DelegationStatus status = delegation.status(steps.of(delegation));
    boolean answered =
        status == DelegationStatus.DECLINED || status.hasReached(DelegationStatus.ACCEPTED);
    boolean asSeen = Objects.equals(delegation.invitedAt(), seen.invitedAt());
    return Optional.of(delegation).filter(one -> asSeen && !answered && one.focalPoint() != null);
  }

  /**
   * A delegation to be invited.
   *
   * @param invitedAt when its invitation was sent that stood when the officer saw it, or null
   */
  public record Invitee(long delegationId, Instant invitedAt) implements Serializable {}

  /** Takes an invitation back: its link stops working at once. */
  public void revoke(long delegationId) {
    Delegation delegation = delegation(delegationId);
    mailer.revoke(delegation);
    tell("invitation.revoked", delegation);
  }

  /** What became of the letters with the invitations that stand, by the delegation's id. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public Map<Long, MailRow> letters() {
    Map<Long, Long> letters = new HashMap<>();
    em.createQuery(
            "select i.delegation.id, i.mailId from Invitation i where i.link.endedAt is null and"
                + " i.mailId is not null order by i.id",
            Object[].class)
        .getResultStream()
        .forEach(row -> letters.put((Long) row[0], (Long) row[1]));
    Map<Long, MailRow> found = outbox.of(letters.values());
    letters.values().retainAll(found.keySet());
    return letters.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, letter -> found.get(letter.getValue())));
  }

  /** What the holder of a link is invited to; empty where it does not work, whatever the reason. */
  @PermitAll
  public Optional<OpenInvitation> open(String token) {
    return links
        .find(token)
        .map(invitation -> OpenInvitation.of(invitation, steps.of(invitation.delegation())));
  }

  /**
   * Registers the head of the delegation, or changes the registration. All of it or, where the
   * photo is refused, nothing.
   *
   * @throws InvitationNotValid if the link does not work
   * @throws Registration.GivenNameMissing where half a name was written
   * @throws Registration.TitleMissing where no title was
   * @throws RegistrationClosed once the organisers have approved
   */
  @PermitAll
  public void register(String token, Registration registration) {
    Invitation invitation = links.require(token);
    registration.requireWhole();
    drawable.require(registration.name());
    Delegation delegation = invitation.delegation();
    delegation.accept();
    Attendee head = delegation.head();
    if (head == null) {
      head =
          new Attendee(
              categories.usual(delegation.categoryOfHead()),
              delegation.affiliation(),
              registration.name());
      em.persist(head);
      delegation.appointHead(head);
    }
    head.register(registration.name(), clock.instant());
    em.flush();
    if (registration.photo() != null) photos.put(head, registration.photo());
    invitation.answered(clock.instant());
    mailer.answered(delegation);
    tell("invitation.answered", delegation);
    people.fire(AttendeeChanged.of(head));
  }

  /**
   * Removes the photo of the delegation's head.
   *
   * @throws InvitationNotValid if the link does not work
   * @throws RegistrationClosed once the organisers have approved
   */
  @PermitAll
  public void removePhoto(String token) {
    Invitation invitation = links.require(token);
    Delegation delegation = invitation.delegation();
    Attendee head = delegation.head();
    if (head == null || head.photoHash() == null) return;
    photos.remove(head);
    tell("invitation.photo-removed", delegation);
  }

  /** The photo of the delegation's head, for who holds the link. */
  @PermitAll
  public Optional<byte[]> photo(String token) {
    return links.find(token).map(Invitation::delegation).map(Delegation::head).flatMap(photos::of);
  }

  private Delegation delegation(long id) {
    return Entities.require(em, Delegation.class, id);
  }

  private void tell(String event, Delegation delegation) {
    audit.record(event, delegation.slug(), null);
    changed.fire(new DelegationChanged(delegation.id()));
  }

  /** Nobody was chosen to be invited. */
  public static class NobodyChosen extends Refused {

    private static final long serialVersionUID = 1;
  }
}
