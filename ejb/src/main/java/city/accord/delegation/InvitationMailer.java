package city.accord.delegation;

import city.accord.account.Secret;
import city.accord.letter.LetterText;
import city.accord.letter.LetterWriter;
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
  @Inject private LetterWriter writer;
  @Inject private Outbox outbox;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** Invites a delegation's focal point; a link sent before stops working. */
  InvitationLetter send(Delegation delegation) {
    revoke(delegation);
    String token = Secret.random();
    Invitation invitation = new Invitation(delegation, token, clock.instant());
    em.persist(invitation);
    LocalDate lastDay = LocalDate.ofInstant(invitation.expiresAt(), summits.current().zone());
    InvitationLetter letter = new InvitationLetter(delegation, token, lastDay);
    FocalPoint reader = delegation.focalPoint();
    LetterText text = writer.write(InvitationLetter.KIND, reader.language(), letter::values);
    invitation.sentIn(
        outbox.send(reader.email(), text.language(), text.subject(), text.body(), token));
    return letter;
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
