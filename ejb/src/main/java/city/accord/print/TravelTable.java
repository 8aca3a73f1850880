package city.accord.print;

import city.accord.attendee.logistics.AssignedCar;
import city.accord.attendee.logistics.Direction;
import city.accord.attendee.logistics.Journey;
import city.accord.attendee.logistics.SheetRow;
import city.accord.attendee.logistics.TravelSheet;
import city.accord.print.ListSheet.Column;
import city.accord.print.ListSheet.Row;
import city.accord.print.ListSheet.Section;
import city.accord.summit.Summit;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a sheet of arrivals or departures into columns and rows, an hour a section.
 *
 * @param words the text of a key, in each language
 */
record TravelTable(Direction direction, Summit summit, Function<String, LocalizedText> words) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  List<Column> columns() {
    return List.of(
        column("travel.time", 8),
        column("travel.number", 20),
        column("attendee.name", 28),
        column("attendee.affiliation", 16),
        column("travel.car-and-hotel", 28));
  }

  private Column column(String key, int share) {
    return new Column(words.apply(key), share);
  }

  List<Section> sections(TravelSheet sheet) {
    return sheet.hours().stream()
        .map(
            hour ->
                new Section(
                    List.of(
                        Said.name(
                            "%s – %s · %d"
                                .formatted(
                                    time(hour.from()), time(hour.to()), hour.rows().size()))),
                    hour.rows().stream().map(this::row).toList()))
        .toList();
  }

  private Row row(SheetRow row) {
    Journey journey = row.journey();
    return new Row(
        List.of(
            plain(time(journey.at())),
            plain(journey.number(), line(journey.place(), journey.terminal())),
            join(
                plain(
                    row.name().inOwnScript(),
                    row.name().inOwnScript().equals(row.name().latin())
                        ? null
                        : row.name().latin()),
                row.honoured() ? inOneLine(words.apply("travel.honoured")) : List.of()),
            Said.of(row.affiliation().name(), summit.languages()),
            join(car(row), plain(row.hotel()))));
  }

  private List<Said> car(SheetRow row) {
    if (row.without()) return inOneLine(words.apply("travel.car-to-assign"));
    AssignedCar car = row.car();
    if (car.isKnown()) return plain(line(car.driver(), car.plate(), car.place()));
    return row.need() == null ? List.of() : inOneLine(words.apply("travel.car-" + row.need()));
  }

  private String time(Instant at) {
    ZoneId zone = summit.zone();
    return TIME.format(at.atZone(zone));
  }

  private static String line(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  private static List<Said> plain(String... texts) {
    return Stream.of(texts)
        .filter(text -> text != null && !text.isBlank())
        .map(Said::name)
        .toList();
  }

  private List<Said> inOneLine(LocalizedText text) {
    List<Said> said = Said.of(text, summit.languages());
    return said.isEmpty()
        ? said
        : List.of(
            new Said(
                said.stream().map(Said::text).collect(Collectors.joining(" · ")),
                said.get(0).language()));
  }

  @SafeVarargs
  private static List<Said> join(List<Said>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
