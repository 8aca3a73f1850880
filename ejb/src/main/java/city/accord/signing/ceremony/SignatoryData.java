package city.accord.signing.ceremony;

import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** As what a person signs. What they wrote is part of the declaration, which everybody may read. */
@Dependent
class SignatoryData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "signatures",
            "signatory, jobTitle, place, state",
            "select s.signatory.name, s.signatory.title, s.signatory.place, s.state from "
                + "Slot s where s.signatory.attendeeId = :id order by s.id",
            attendee));
  }
}
