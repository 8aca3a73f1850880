package city.accord.attendee.logistics;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.attendee.Attendee;
import city.accord.attendee.registration.OpenRegistrations;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** How a guest travels who registered alone, by the link to the own registration. */
@Stateless
@PermitAll
public class GuestTravel {

  @PersistenceContext private EntityManager em;
  @Inject private OpenRegistrations registrations;
  @Inject private TravelStore store;

  /** What is known of the guest's travel; empty where the link does not work. */
  public Optional<TravelRow> own(String token) {
    return registrations
        .own(token)
        .map(own -> store.row(Entities.require(em, Attendee.class, own.person().id())));
  }

  /**
   * Says how the guest travels; approved or not, for plans change until the last day.
   *
   * @param version what the form was filled from
   * @throws NotThere where the link does not work
   * @throws city.accord.ChangedMeanwhile where officers changed it meanwhile
   * @throws TravelRefused about all that cannot be
   */
  public void save(String token, int version, TravelDetails details) {
    TravelRow known = own(token).orElseThrow(() -> new NotThere("travel"));
    store.save(known.person().id(), version, details);
  }
}
