package city.accord.attendee.registration;

import city.accord.Refused;
import city.accord.account.Brake;
import city.accord.account.CallerNetwork;
import city.accord.account.ExpiringLink;
import city.accord.account.TryLimit;
import city.accord.attendee.Attendee;
import city.accord.attendee.registration.RegistrationLink.RegistrationLinkNotValid;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The answer to the offer of a place, by the holder of a personal link. */
@Stateless
@PermitAll
public class OfferedPlaces {

  @PersistenceContext private EntityManager em;
  @Inject private WaitingRoom room;
  @Inject private Brake brake;
  @Inject private Clock clock;

  /**
   * Takes the place.
   *
   * @param from the caller's network address
   * @throws RegistrationLinkNotValid where the link does not work
   * @throws OfferOver where the offer ran out, was taken back or is answered
   */
  public void take(String token, String from) {
    Waiting offered = offered(token, from);
    offered.person().takePlace(clock.instant());
    offered.place().end(WaitingOutcome.TAKEN, clock.instant());
    room.tell("registration.place-taken", offered.person());
  }

  /**
   * Gives the place to the next.
   *
   * @param from the caller's network address
   * @throws OfferOver where the offer ran out, was taken back or is answered
   */
  public void decline(String token, String from) {
    Waiting offered = offered(token, from);
    offered.person().withdraw();
    offered.place().end(WaitingOutcome.DECLINED, clock.instant());
    room.tell("registration.place-declined", offered.person());
  }

  private Waiting offered(String token, String from) {
    brake.admit(
        List.of(
            new TryLimit(
                "offered place from " + CallerNetwork.of(from),
                30,
                Duration.ofSeconds(30),
                Duration.ofMinutes(15),
                Duration.ofHours(6))));
    Attendee person =
        ExpiringLink.find(em, RegistrationLink.class, token)
            .filter(link -> link.works(clock.instant()))
            .map(RegistrationLink::attendee)
            .orElseThrow(RegistrationLinkNotValid::new);
    if (em.find(WaitingPlace.class, person.id()) == null) throw new OfferOver();
    room.lock(person.category().id());
    Waiting waiting = room.lockPerson(person.id());
    if (!waiting.isOffered() || waiting.place().isOverdue(clock.instant())) throw new OfferOver();
    return waiting;
  }

  /** The offer ran out, was taken back, or is answered. */
  public static class OfferOver extends Refused {

    private static final long serialVersionUID = 1;
  }
}
