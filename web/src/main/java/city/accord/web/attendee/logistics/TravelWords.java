package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.AssignedCar;
import city.accord.attendee.logistics.Direction;
import city.accord.attendee.logistics.Journey;
import city.accord.attendee.logistics.Stay;
import city.accord.attendee.logistics.TravelDetails;
import city.accord.text.Language;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people travel, in a line each, as the reader's language says it. */
@Named
@RequestScoped
public class TravelWords {

  @Inject private DateFormats dates;
  @Inject private Site site;

  /** 21 March 2016, 06:35 · XA 552 · Paris · Terminal 2 */
  public String journey(Journey journey) {
    return line(
        journey.at() == null ? null : dates.moment(journey.at()),
        journey.number(),
        journey.place(),
        journey.terminal());
  }

  /** XA 552 · Paris · Terminal 2 */
  public String way(Journey journey) {
    return line(journey.number(), journey.place(), journey.terminal());
  }

  /** Nangang Riverside Hotel · 21–24 March 2016 */
  public String stay(Stay stay) {
    String nights =
        stay.from() != null && stay.to() != null
            ? dates.days(stay.from(), stay.to())
            : dates.date(stay.from() == null ? stay.to() : stay.from());
    return line(stay.hotel(), nights);
  }

  /** Who drives, in which car, and where they meet; "" where nobody has said. */
  public String car(AssignedCar car) {
    return line(car.driver(), car.plate(), car.place());
  }

  /** French */
  public String language(Language spoken) {
    return spoken == null ? "" : spoken.locale().getDisplayLanguage(site.language().locale());
  }

  /** The codes of all languages, by their names in the reader's language. */
  public Map<String, String> getLanguages() {
    Locale reader = site.language().locale();
    SortedMap<String, String> named = new TreeMap<>(Collator.getInstance(reader));
    for (String code : Locale.getISOLanguages())
      named.put(new Locale(code).getDisplayLanguage(reader), code);
    return named;
  }

  /** The columns of a table of people. */
  public List<String> header() {
    List<String> names = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      boolean comes = direction == Direction.ARRIVAL;
      String way = site.say(comes ? "travel.arrival" : "travel.departure");
      names.add(site.say(comes ? "travel.arrives" : "travel.departs"));
      Stream.of("number", "place-" + direction, "terminal")
          .forEach(
              name -> names.add(site.say("attendee.field-in", site.say("travel." + name), way)));
    }
    Stream.of("hotel", "nights-from", "nights-to", "car", "language", "diet", "access-needs")
        .forEach(name -> names.add(site.say("travel." + name)));
    return names;
  }

  /** What stands in these columns; null where nothing is known. */
  public List<String> cells(TravelDetails details) {
    List<String> cells = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      Journey journey = details.journey(direction);
      cells.add(journey.at() == null ? null : dates.iso(journey.at()));
      cells.add(journey.number());
      cells.add(journey.place());
      cells.add(journey.terminal());
    }
    cells.add(details.stay().hotel());
    cells.add(Objects.toString(details.stay().from(), null));
    cells.add(Objects.toString(details.stay().to(), null));
    cells.add(details.car() == null ? null : site.say("travel.car-" + details.car()));
    cells.add(details.language() == null ? null : language(details.language()));
    cells.add(details.diet());
    cells.add(details.accessNeeds());
    return cells;
  }

  private static String line(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
