package city.accord.attendee.logistics;

import static city.accord.attendee.logistics.TravelField.*;

import city.accord.Refused;
import city.accord.attendee.KnownAttendee;
import city.accord.table.RowCells;
import city.accord.table.Table;
import city.accord.text.LocalizedText;
import city.accord.text.SearchText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a list of flights and rooms row by row. A row is about one person, found by mail address
 * or by name; it adds what is not known yet, and is left out where something else is known.
 */
final class TravelRows {

  private static final Map<String, TravelField> FIELDS =
      Map.of(
          "arrival", ARRIVAL_DATE,
          "departure", DEPARTURE_DATE,
          "arrival-number", ARRIVAL_NUMBER,
          "departure-number", DEPARTURE_NUMBER,
          "nights-from", NIGHTS_FROM,
          "nights-to", NIGHTS_TO);

  private final TravelRules rules;
  private final Map<Long, TravelDetails> known;
  private final Map<String, Set<KnownAttendee>> byEmail = new HashMap<>();
  private final Map<String, Set<KnownAttendee>> byName = new HashMap<>();

  /**
   * @param people who come
   * @param known what is known of their travel; those of whom nothing is are missing
   */
  TravelRows(Collection<KnownAttendee> people, Map<Long, TravelDetails> known, TravelRules rules) {
    this.rules = rules;
    this.known = known;
    for (KnownAttendee one : people) {
      if (one.email() != null) put(byEmail, one.email().toLowerCase(Locale.ROOT), one);
      Stream.of(one.name().latin(), one.name().nativeName())
          .filter(Objects::nonNull)
          .forEach(name -> put(byName, key(name), one));
    }
  }

  private static void put(Map<String, Set<KnownAttendee>> index, String key, KnownAttendee one) {
    index.computeIfAbsent(key, unknown -> new LinkedHashSet<>()).add(one);
  }

  /** The words of a name, whichever comes first. */
  private static String key(String name) {
    return SearchText.words(name).stream().sorted().collect(Collectors.joining(" "));
  }

  /**
   * @param columns what each column holds, or null
   */
  List<CheckedTravel> check(Table table, List<TravelField> columns) {
    Set<Long> seen = new HashSet<>();
    return table.body().stream()
        .map(row -> new Check(row.number(), new RowCells<>(row, columns)).checked(seen))
        .toList();
  }

  /** The check of one row. */
  private final class Check {

    private final int row;
    private final RowCells<TravelField> cells;

    Check(int row, RowCells<TravelField> cells) {
      this.row = row;
      this.cells = cells;
    }

    CheckedTravel checked(Set<Long> seen) {
      TravelDetails said = said();
      KnownAttendee person = person();
      if (person != null && !seen.add(person.id())) cells.refuse(null, new PersonTwice());
      TravelDetails before =
          person == null ? TravelDetails.NONE : known.getOrDefault(person.id(), TravelDetails.NONE);
      TravelDetails after = before.orElse(said);
      require(said, before, after);
      return new CheckedTravel(
          row,
          cells.cell(NAME).isEmpty() ? cells.cell(EMAIL) : cells.cell(NAME),
          person == null ? null : person.id(),
          person == null ? null : person.name(),
          person == null ? LocalizedText.EMPTY : person.affiliation(),
          after,
          cells.problems());
    }

    private KnownAttendee person() {
      String email = cells.cell(EMAIL).toLowerCase(Locale.ROOT);
      String name = cells.cell(NAME);
      List<KnownAttendee> found = new ArrayList<>(byEmail.getOrDefault(email, Set.of()));
      if (found.size() != 1 && !name.isEmpty()) {
        Set<KnownAttendee> named = byName.getOrDefault(key(name), Set.of());
        if (found.isEmpty()) found.addAll(named);
        else found.retainAll(named);
      }
      if (found.size() == 1) return found.get(0);
      TravelField field = email.isEmpty() ? NAME : EMAIL;
      String typed = email.isEmpty() ? name : email;
      cells.refuse(field, found.isEmpty() ? new NobodyComes(typed) : new SeveralCome(typed));
      return null;
    }

    private TravelDetails said() {
      return new TravelDetails(
          new Journey(
              moment(ARRIVAL_DATE, ARRIVAL_TIME),
              cells.visible(ARRIVAL_NUMBER, 20),
              cells.visible(ARRIVAL_FROM, 100),
              cells.visible(ARRIVAL_TERMINAL, 60)),
          new Journey(
              moment(DEPARTURE_DATE, DEPARTURE_TIME),
              cells.visible(DEPARTURE_NUMBER, 20),
              cells.visible(DEPARTURE_TO, 100),
              cells.visible(DEPARTURE_TERMINAL, 60)),
          new Stay(cells.visible(HOTEL, 200), day(NIGHTS_FROM), day(NIGHTS_TO)),
          null,
          null,
          null,
          null);
    }

    private LocalDate day(TravelField field) {
      String text = TravelMoment.dayOf(cells.cell(field));
      return text.isEmpty() ? null : read(field, text, TravelMoment::day);
    }

    private Instant moment(TravelField day, TravelField hour) {
      LocalDate date = day(day);
      String time =
          cells.cell(hour).isEmpty() ? TravelMoment.timeOf(cells.cell(day)) : cells.cell(hour);
      if (time.isEmpty()) {
        if (date != null) cells.refuse(hour, new HourMissing());
        return null;
      }
      if (cells.cell(day).isEmpty()) cells.refuse(day, new DayMissing());
      return read(
          hour,
          time,
          typed -> {
            LocalTime at = TravelMoment.time(typed);
            return date == null ? null : date.atTime(at).atZone(rules.zone()).toInstant();
          });
    }

    private <T> T read(TravelField field, String text, Function<String, T> reading) {
      try {
        return reading.apply(text);
      } catch (Refused reason) {
        cells.refuse(field, reason);
        return null;
      }
    }

    private void require(TravelDetails said, TravelDetails before, TravelDetails after) {
      for (TravelPart part : TravelPart.values()) {
        Object told = part.of(said);
        Object then = part.of(before);
        if (told != null && then != null && !told.equals(then))
          cells.refuse(part.field(), new KnownOtherwise(part.words(then, rules.zone())));
      }
      try {
        rules.require(after);
      } catch (TravelRefused refused) {
        refused.all().forEach(one -> cells.refuse(FIELDS.get(one.field()), one));
      } catch (Refused refused) {
        cells.refuse(null, refused);
      }
      if (after.equals(before) && cells.problems().isEmpty()) cells.refuse(null, new NothingNew());
    }
  }

  /** Nobody of that name or address comes to the summit. */
  public static class NobodyComes extends Refused {

    private static final long serialVersionUID = 1;

    NobodyComes(String typed) {
      super(typed);
    }
  }

  /** More than one person is called so, or has that address. */
  public static class SeveralCome extends Refused {

    private static final long serialVersionUID = 1;

    SeveralCome(String typed) {
      super(typed);
    }
  }

  /** Another row of the list is about the same person. */
  public static class PersonTwice extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** Something else is known, which nobody should lose by a list. */
  public static class KnownOtherwise extends Refused {

    private static final long serialVersionUID = 1;

    KnownOtherwise(String known) {
      super(known);
    }
  }

  /** All that the row says is known. */
  public static class NothingNew extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** A day alone does not say whom to fetch when. */
  public static class HourMissing extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** An hour alone does not say on which day. */
  public static class DayMissing extends Refused {

    private static final long serialVersionUID = 1;
  }
}
