package city.accord.attendee.profile;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What everyone may know of a person, and when they agreed to it. */
@Dependent
class ProfileData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "profile",
            "page, agreedAt, agreedBy, evidence, biography, portrait, credit, shownBiography,"
                + " approvedAt",
            "select p.slug, p.agreedAt, p.agreedBy, p.evidence, p.biography, p.portrait, p.credit,"
                + " p.shownBiography, p.approvedAt from PublicProfile p where p.attendeeId = :id",
            attendee));
  }

  @Override
  public void erase(Attendee attendee) {
    PublicProfile profile = em.find(PublicProfile.class, attendee.id());
    if (profile != null) em.remove(profile);
  }
}
