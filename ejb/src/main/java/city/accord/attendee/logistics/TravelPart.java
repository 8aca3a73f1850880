package city.accord.attendee.logistics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** What a list of flights and rooms says of a person, one thing by one. */
enum TravelPart {
  ARRIVES(TravelField.ARRIVAL_DATE, one -> one.arrival().at()),
  ARRIVAL_NUMBER(TravelField.ARRIVAL_NUMBER, one -> one.arrival().number()),
  ARRIVAL_FROM(TravelField.ARRIVAL_FROM, one -> one.arrival().place()),
  ARRIVAL_TERMINAL(TravelField.ARRIVAL_TERMINAL, one -> one.arrival().terminal()),
  DEPARTS(TravelField.DEPARTURE_DATE, one -> one.departure().at()),
  DEPARTURE_NUMBER(TravelField.DEPARTURE_NUMBER, one -> one.departure().number()),
  DEPARTURE_TO(TravelField.DEPARTURE_TO, one -> one.departure().place()),
  DEPARTURE_TERMINAL(TravelField.DEPARTURE_TERMINAL, one -> one.departure().terminal()),
  HOTEL(TravelField.HOTEL, one -> one.stay().hotel()),
  NIGHTS_FROM(TravelField.NIGHTS_FROM, one -> one.stay().from()),
  NIGHTS_TO(TravelField.NIGHTS_TO, one -> one.stay().to());

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final TravelField field;
  private final Function<TravelDetails, Object> value;

  TravelPart(TravelField field, Function<TravelDetails, Object> value) {
    this.field = field;
    this.value = value;
  }

  TravelField field() {
    return field;
  }

  /** Null where nothing is known. */
  Object of(TravelDetails details) {
    return value.apply(details);
  }

  /** As a list would have it. */
  String words(Object known, ZoneId zone) {
    return known instanceof Instant at ? MOMENT.format(at.atZone(zone)) : known.toString();
  }

  /** What the second knows and the first does not. */
  static Set<TravelPart> added(TravelDetails before, TravelDetails after) {
    Set<TravelPart> added = EnumSet.noneOf(TravelPart.class);
    for (TravelPart part : values())
      if (part.of(before) == null && part.of(after) != null) added.add(part);
    return added;
  }

  /** The same without these. */
  static TravelDetails without(Set<TravelPart> gone, TravelDetails all) {
    return new TravelDetails(
        new Journey(
            gone.contains(ARRIVES) ? null : all.arrival().at(),
            gone.contains(ARRIVAL_NUMBER) ? null : all.arrival().number(),
            gone.contains(ARRIVAL_FROM) ? null : all.arrival().place(),
            gone.contains(ARRIVAL_TERMINAL) ? null : all.arrival().terminal()),
        new Journey(
            gone.contains(DEPARTS) ? null : all.departure().at(),
            gone.contains(DEPARTURE_NUMBER) ? null : all.departure().number(),
            gone.contains(DEPARTURE_TO) ? null : all.departure().place(),
            gone.contains(DEPARTURE_TERMINAL) ? null : all.departure().terminal()),
        new Stay(
            gone.contains(HOTEL) ? null : all.stay().hotel(),
            gone.contains(NIGHTS_FROM) ? null : all.stay().from(),
            gone.contains(NIGHTS_TO) ? null : all.stay().to()),
        all.car(),
        all.language(),
        all.diet(),
        all.accessNeeds());
  }
}
