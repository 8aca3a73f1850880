package city.accord.delegation;

import city.accord.Entities;
import city.accord.attendee.Attendee;
import city.accord.attendee.registration.DelegationNews;
import city.accord.letter.LetterKind;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Focal points are told of the places that are kept for those of theirs who wait. */
@Dependent
class PlaceNews implements DelegationNews {

  @PersistenceContext private EntityManager em;
  @Inject private InvitationMailer mailer;
  @Inject private Summits summits;

  @Override
  public boolean reaches(Attendee person) {
    return delegation(person).focalPoint() != null;
  }

  @Override
  public void offered(Attendee person, Instant answerUntil) {
    tell(PlaceLetter.OFFERED, person, answerUntil);
  }

  @Override
  public void lapsed(Attendee person) {
    tell(PlaceLetter.LAPSED, person, null);
  }

  private void tell(LetterKind kind, Attendee person, Instant until) {
    PlaceLetter letter =
        new PlaceLetter(
            delegation(person),
            person.category().name(),
            until == null ? null : until.atZone(summits.current().zone()),
            null);
    mailer.tell(kind, letter.delegation(), letter);
  }

  private Delegation delegation(Attendee person) {
    return Entities.require(em, Delegation.class, person.affiliation().delegationId());
  }
}
