package city.accord.attendee.profile;

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

/** What a guest lets everyone know of them, by the link to the own registration. */
@Stateless
@PermitAll
public class OwnProfile {

  @PersistenceContext private EntityManager em;
  @Inject private OpenRegistrations registrations;
  @Inject private ProfileStore store;

  /** Empty where the link does not work. */
  public Optional<ProfileRow> own(String token) {
    return registrations
        .own(token)
        .map(own -> store.row(Entities.require(em, Attendee.class, own.person().id())));
  }

  /**
   * Writes it anew; a consent that is taken back counts at once.
   *
   * @param version what the form was filled from
   * @throws NotThere where the link does not work
   */
  public void write(String token, int version, WriteProfile what) {
    ProfileRow known = own(token).orElseThrow(() -> new NotThere("profile"));
    store.write(known.person().id(), version, what, AgreedBy.PERSON, null);
  }
}
