package city.accord.attendee.logistics;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How a person travels, where they stay and what they need. */
@Dependent
class TravelData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "travel",
            "arrivesAt, arrivalNumber, arrivalFrom, arrivalTerminal, departsAt, departureNumber,"
                + " departureTo, departureTerminal, hotel, nightsFrom, nightsTo, car, carDriver,"
                + " carPlate, carPlace, interpretedInto, diet, accessNeeds",
            "select t.arrivesAt, t.arrivalNumber, t.arrivalFrom, t.arrivalTerminal, t.departsAt,"
                + " t.departureNumber, t.departureTo, t.departureTerminal, t.hotel, t.nightsFrom,"
                + " t.nightsTo, t.car, t.carDriver, t.carPlate, t.carPlace, t.language, t.diet,"
                + " t.accessNeeds from TravelPlan t where t.attendeeId = :id",
            attendee));
  }

  @Override
  public void erase(Attendee attendee) {
    em.createQuery("delete from TravelPlan t where t.attendeeId = :id")
        .setParameter("id", attendee.id())
        .executeUpdate();
  }
}
