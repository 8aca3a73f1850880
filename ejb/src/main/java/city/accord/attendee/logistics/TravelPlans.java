package city.accord.attendee.logistics;

import city.accord.Entities;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.text.VisibleText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/** How people travel and what they need, as officers see, correct and complete it. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class TravelPlans {

  @PersistenceContext private EntityManager em;
  @Inject private TravelStore store;

  /** What is known of one person's travel, diet and access needs among it. */
  public TravelRow of(long attendee) {
    Attendee person = Entities.require(em, Attendee.class, attendee);
    person.requirePerson();
    return store.row(person);
  }

  /**
   * What is known of the travel of many people, by person; those of whom nothing is are missing.
   */
  public Map<Long, TravelDetails> of(Collection<Long> attendees) {
    return store.details(attendees);
  }

  /**
   * Corrects what is known of a person's travel, and the car that fetches them.
   *
   * @param version what the form was filled from
   * @throws city.accord.ChangedMeanwhile where it is no longer so
   * @throws TravelRefused about all that cannot be
   */
  public void save(long attendee, int version, TravelDetails details, AssignedCar car) {
    require(car);
    store.save(attendee, version, details);
    if (!car.equals(of(attendee).car())) store.assign(attendee, car);
  }

  /**
   * Sends one car for several people.
   *
   * @throws TravelRefused.NobodyTicked where nobody is meant
   */
  public void assign(Collection<Long> attendees, AssignedCar car) {
    if (attendees.isEmpty()) throw new TravelRefused.NobodyTicked();
    require(car);
    new TreeSet<>(attendees).forEach(attendee -> store.assign(attendee, car));
  }

  private static void require(AssignedCar car) {
    VisibleText.require(car.driver());
    VisibleText.require(car.plate());
    VisibleText.require(car.place());
  }
}
