package city.accord.programme;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which sessions a person has starred. */
@Dependent
class StarData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "stars",
            "session, letters",
            "select slug, l.letters from StarList l left join l.slugs slug where l.attendeeId = :id"
                + " order by slug",
            attendee));
  }

  @Override
  public void erase(Attendee attendee) {
    StarList list = em.find(StarList.class, attendee.id());
    if (list != null) em.remove(list);
  }
}
