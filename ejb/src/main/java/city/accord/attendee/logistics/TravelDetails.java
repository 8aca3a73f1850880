package city.accord.attendee.logistics;

import city.accord.text.Language;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a person, or whoever registers them, says about travel and stay. Nothing of it is required:
 * what is not known is null.
 *
 * @param language into which they need an interpreter
 * @param diet private: for those who serve the person
 * @param accessNeeds private, as the diet
 */
public record TravelDetails(
    Journey arrival,
    Journey departure,
    Stay stay,
    CarNeed car,
    Language language,
    String diet,
    String accessNeeds)
    implements Serializable {

  public static final TravelDetails NONE =
      new TravelDetails(Journey.NONE, Journey.NONE, Stay.NONE, null, null, null, null);

  public TravelDetails {
    diet = Journey.text(diet);
    accessNeeds = Journey.text(accessNeeds);
  }

  /** With what is not said here taken from another. */
  public TravelDetails orElse(TravelDetails other) {
    return new TravelDetails(
        arrival.orElse(other.arrival),
        departure.orElse(other.departure),
        stay.orElse(other.stay),
        car == null ? other.car : car,
        language == null ? other.language : language,
        diet == null ? other.diet : diet,
        accessNeeds == null ? other.accessNeeds : accessNeeds);
  }

  public Journey journey(Direction direction) {
    return direction == Direction.ARRIVAL ? arrival : departure;
  }

  /** Whatever was written in words. */
  Stream<String> texts() {
    return Stream.of(
            arrival.number(),
            arrival.place(),
            arrival.terminal(),
            departure.number(),
            departure.place(),
            departure.terminal(),
            stay.hotel(),
            diet,
            accessNeeds)
        .filter(Objects::nonNull);
  }
}
