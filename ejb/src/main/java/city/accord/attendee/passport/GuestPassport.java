package city.accord.attendee.passport;

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

/**
 * The travel document of a guest who registered alone, by the link to the own registration: it
 * enters, and never reads, for whoever has the letter has the link.
 */
@Stateless
@PermitAll
public class GuestPassport {

  @PersistenceContext private EntityManager em;
  @Inject private OpenRegistrations registrations;
  @Inject private PassportStore store;

  /** Whether the guest's document is known; empty where the link does not work. */
  public Optional<PassportRow> own(String token) {
    return registrations
        .own(token)
        .map(own -> store.row(Entities.require(em, Attendee.class, own.person().id())));
  }

  /**
   * Enters what the document says; what is not said stays as it is.
   *
   * @param version what the form was filled from
   * @throws NotThere where the link does not work
   * @throws city.accord.ChangedMeanwhile where it was changed meanwhile
   * @throws PassportRefused about what cannot be
   */
  public void save(String token, int version, PassportDetails said) {
    PassportRow known = own(token).orElseThrow(() -> new NotThere("passport"));
    store.save(known.person().id(), version, said);
  }
}
