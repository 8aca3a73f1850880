package city.accord.delegation;

import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which delegation a person leads. */
@Dependent
class HeadData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "heads",
            "delegation, inOfficeSince",
            "select d.place, d.headSince from Delegation d where d.head.id = :id",
            attendee));
  }
}
