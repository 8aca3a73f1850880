package city.accord.delegation;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which delegations a person accompanies, and how they are reached. */
@Dependent
class LiaisonData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "liaison",
            "delegation, languages, phone, duties",
            "select d.place, o.languages, o.phone, o.duties from LiaisonOfficer o, Delegation d"
                + " where d.id = o.delegationId and o.attendeeId = :id order by d.id",
            attendee));
  }

  /** The delegations need another officer. */
  @Override
  public void erase(Attendee attendee) {
    em.createQuery("delete from LiaisonOfficer o where o.attendeeId = :who")
        .setParameter("who", attendee.id())
        .executeUpdate();
  }
}
