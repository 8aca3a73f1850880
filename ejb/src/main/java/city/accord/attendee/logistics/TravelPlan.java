package city.accord.attendee.logistics;

import city.accord.attendee.Attendee;
import city.accord.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a person comes to the summit and leaves it, where they stay, and what they need meanwhile.
 * There is one once something is known; it says nothing of people who do not come.
 */
@Entity
@Table(name = "travel_plan")
public class TravelPlan {

  @Id private long attendeeId;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attendee_id", insertable = false, updatable = false)
  private Attendee attendee;

  @Version private int version;
  private Instant arrivesAt;
  private String arrivalNumber;
  private String arrivalFrom;
  private String arrivalTerminal;
  private Instant departsAt;
  private String departureNumber;
  private String departureTo;
  private String departureTerminal;
  private String hotel;
  private LocalDate nightsFrom;
  private LocalDate nightsTo;

  @Enumerated(EnumType.STRING)
  private CarNeed car;

  private String carDriver;
  private String carPlate;
  private String carPlace;
  private Language language;
  private String diet;
  private String accessNeeds;

  protected TravelPlan() {}

  TravelPlan(Attendee attendee) {
    this.attendee = attendee;
    this.attendeeId = attendee.id();
  }

  /** Says anew all that the person says; the car that was assigned stays. */
  final void say(TravelDetails details) {
    arrivesAt = details.arrival().at();
    arrivalNumber = details.arrival().number();
    arrivalFrom = details.arrival().place();
    arrivalTerminal = details.arrival().terminal();
    departsAt = details.departure().at();
    departureNumber = details.departure().number();
    departureTo = details.departure().place();
    departureTerminal = details.departure().terminal();
    hotel = details.stay().hotel();
    nightsFrom = details.stay().from();
    nightsTo = details.stay().to();
    car = details.car();
    language = details.language();
    diet = details.diet();
    accessNeeds = details.accessNeeds();
  }

  void assign(AssignedCar assigned) {
    carDriver = assigned.driver();
    carPlate = assigned.plate();
    carPlace = assigned.place();
  }

  /** Whether the organisers have to send a car and have not said which. */
  boolean isWithoutCar() {
    return car == CarNeed.PICK_UP && !assignedCar().isKnown();
  }

  long attendeeId() {
    return attendeeId;
  }

  Attendee attendee() {
    return attendee;
  }

  int version() {
    return version;
  }

  TravelDetails details() {
    return new TravelDetails(
        new Journey(arrivesAt, arrivalNumber, arrivalFrom, arrivalTerminal),
        new Journey(departsAt, departureNumber, departureTo, departureTerminal),
        new Stay(hotel, nightsFrom, nightsTo),
        car,
        language,
        diet,
        accessNeeds);
  }

  AssignedCar assignedCar() {
    return new AssignedCar(carDriver, carPlate, carPlace);
  }
}
