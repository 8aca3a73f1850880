package city.accord.delegation;

import city.accord.account.Secret;
import city.accord.letter.LetterKind;
import city.accord.letter.LetterPost;
import city.accord.mail.Outbox;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Writes invitations and puts their emails into the outbox. */
@Dependent
class InvitationMailer {

  @PersistenceContext private EntityManager em;
  @Inject private LetterPost post;
  @Inject private Outbox outbox;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** Invites a delegation's focal point; a link sent before stops working. */
  InvitationLetter send(Delegation delegation) {
    revoke(delegation);
    String token = Secret.random();
    Invitation invitation = new Invitation(delegation, token, clock.instant());
    em.persist(invitation);
    return carry(InvitationLetter.KIND, invitation, token);
  }

  /** Reminds a focal point who has not answered; the link sent before works as well. */
  void remind(Delegation delegation) {
    String token = Secret.random();
    Invitation invitation = Invitation.reminding(delegation, token, clock.instant());
    em.persist(invitation);
    carry(InvitationLetter.REMINDER, invitation, token);
  }

  private InvitationLetter carry(LetterKind kind, Invitation invitation, String token) {
    Delegation delegation = invitation.delegation();
    LocalDate lastDay = LocalDate.ofInstant(invitation.expiresAt(), summits.current().zone());
    InvitationLetter letter = new InvitationLetter(delegation, token, lastDay);
    FocalPoint reader = delegation.focalPoint();
    invitation.sentIn(post.send(kind, reader.email(), reader.language(), letter::values, token));
    return letter;
  }

  /** Tells a focal point what becomes of somebody who waits; links sent before work as well. */
  void tell(LetterKind kind, Delegation delegation, PlaceLetter letter) {
    String token = Secret.random();
    Invitation invitation = Invitation.beside(delegation, token, clock.instant());
    em.persist(invitation);
    FocalPoint reader = delegation.focalPoint();
    PlaceLetter whole = letter.with(token);
    invitation.sentIn(post.send(kind, reader.email(), reader.language(), whole::values, token));
  }

  /** A reminder that has not left yet is not sent to somebody who has answered. */
  void answered(Delegation delegation) {
    em.createQuery(
            "select i.mailId from Invitation i where i.delegation = :delegation"
                + " and i.reminder = true and i.mailId is not null",
            Long.class)
        .setParameter("delegation", delegation)
        .getResultList()
        .forEach(outbox::withdraw);
  }

  /** Takes back whatever link the delegation has. */
  void revoke(Delegation delegation) {
    em.createQuery(
            "select i from Invitation i where i.delegation = :delegation and i.link.endedAt is"
                + " null",
            Invitation.class)
        .setParameter("delegation", delegation)
        .getResultStream()
        .forEach(this::revoke);
    delegation.invitationRevoked();
  }

  /** A link that no longer works is not sent either, where its letter has not left yet. */
  private void revoke(Invitation invitation) {
    invitation.revoke(clock.instant());
    if (invitation.mailId() != null) outbox.withdraw(invitation.mailId());
  }
}
