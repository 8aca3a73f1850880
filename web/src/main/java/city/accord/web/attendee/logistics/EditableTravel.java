package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.CarNeed;
import city.accord.attendee.logistics.Stay;
import city.accord.attendee.logistics.TravelDetails;
import city.accord.text.Language;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/** How a person travels, and what they need, while a form holds it. */
public class EditableTravel implements Serializable {

  private static final long serialVersionUID = 1;

  private final EditableJourney arrival;
  private final EditableJourney departure;
  private String hotel;
  private LocalDate nightsFrom;
  private LocalDate nightsTo;
  private CarNeed car;
  private String language;
  private String diet;
  private String accessNeeds;

  EditableTravel(TravelDetails known, ZoneId zone) {
    arrival = new EditableJourney(known.arrival(), zone);
    departure = new EditableJourney(known.departure(), zone);
    hotel = known.stay().hotel();
    nightsFrom = known.stay().from();
    nightsTo = known.stay().to();
    car = known.car();
    language = known.language() == null ? null : known.language().tag();
    diet = known.diet();
    accessNeeds = known.accessNeeds();
  }

  TravelDetails toDetails() {
    return new TravelDetails(
        arrival.toJourney(),
        departure.toJourney(),
        new Stay(hotel, nightsFrom, nightsTo),
        car,
        language == null ? null : Language.of(language),
        diet,
        accessNeeds);
  }

  public CarNeed[] getCarNeeds() {
    return CarNeed.values();
  }

  public EditableJourney getArrival() {
    return arrival;
  }

  public EditableJourney getDeparture() {
    return departure;
  }

  public String getHotel() {
    return hotel;
  }

  public void setHotel(String hotel) {
    this.hotel = hotel;
  }

  public LocalDate getNightsFrom() {
    return nightsFrom;
  }

  public void setNightsFrom(LocalDate nightsFrom) {
    this.nightsFrom = nightsFrom;
  }

  public LocalDate getNightsTo() {
    return nightsTo;
  }

  public void setNightsTo(LocalDate nightsTo) {
    this.nightsTo = nightsTo;
  }

  public CarNeed getCar() {
    return car;
  }

  public void setCar(CarNeed car) {
    this.car = car;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getDiet() {
    return diet;
  }

  public void setDiet(String diet) {
    this.diet = diet;
  }

  public String getAccessNeeds() {
    return accessNeeds;
  }

  public void setAccessNeeds(String accessNeeds) {
    this.accessNeeds = accessNeeds;
  }
}
