package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.Direction;
import city.accord.attendee.logistics.SheetRow;
import city.accord.attendee.logistics.TravelPlans;
import city.accord.attendee.logistics.TravelSheet;
import city.accord.attendee.logistics.TravelSheet.Part;
import city.accord.attendee.logistics.TravelSheets;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Who arrives, or departs, hour by hour: read at the desk, on paper, and as a spreadsheet. */
@Named
@RequestScoped
public class TravelSheetPage {

  private static final String MISSING = "missing";

  @Inject private TravelSheets sheets;
  @Inject private TravelPlans plans;
  @Inject private TravelWords words;
  @Inject private SheetWords lines;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;
  @Inject @RequestParameterValuesMap private Map<String, String[]> sent;

  @Inject
  @ManagedProperty("#{param.day}")
  private String wantedDay;

  @Inject
  @ManagedProperty("#{param.hour}")
  private String wantedHour;

  @Inject
  @ManagedProperty("#{param.cars}")
  private String cars;

  private final EditableCar car = new EditableCar();
  private Direction direction;
  private TravelSheet sheet;
  private List<SheetHour> hours;

  @PostConstruct
  void open() {
    direction =
        site.address().startsWith(site.to("/desk/departures"))
            ? Direction.DEPARTURE
            : Direction.ARRIVAL;
  }

  public TravelSheet getSheet() {
    if (sheet == null)
      sheet = sheets.part(direction, day(wantedDay), isWithoutCar(), hour(wantedHour));
    return sheet;
  }

  /** The hours of the sheet, in the page's words. */
  public List<SheetHour> getHours() {
    if (hours == null)
      hours =
          getSheet().hours().stream()
              .map(
                  it ->
                      new SheetHour(
                          it.from(), it.to(), it.rows().stream().map(this::line).toList()))
              .toList();
    return hours;
  }

  private SheetLine line(SheetRow row) {
    return new SheetLine(row, lines, isTicked(row));
  }

  /** A day that a mistyped address names is none. */
  private static LocalDate day(String typed) {
    try {
      return typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** An hour that a mistyped address names is none. */
  private static LocalTime hour(String typed) {
    try {
      return typed == null || typed.isEmpty() ? null : LocalTime.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public Direction getDirection() {
    return direction;
  }

  /** Whether only those are shown for whom no car is known yet. */
  public boolean isWithoutCar() {
    return MISSING.equals(cars);
  }

  /** How many people the hours shown have. */
  public int getShown() {
    return getSheet().hours().stream().mapToInt(hour -> hour.rows().size()).sum();
  }

  /** The sheet of another day, with the filter that this one has. */
  public String at(LocalDate day) {
    return site.to(path("", day, isWithoutCar(), null));
  }

  /** The sheet of other hours of the day shown. */
  public String from(Part part) {
    LocalTime hour = LocalTime.ofInstant(part.from(), current.require().zone());
    return site.to(path("", getSheet().day(), isWithoutCar(), hour));
  }

  /** The sheet of the other direction. */
  public String sheetOf(Direction other) {
    return site.to(address(other));
  }

  /** This sheet with the filter on or off. */
  public String getFiltered() {
    return site.to(path("", getSheet().day(), !isWithoutCar(), null));
  }

  /**
   * The sheet of the whole day as a file.
   *
   * @param ending such as {@code .pdf}
   */
  public String file(String ending) {
    return site.to(path(ending, getSheet().day(), isWithoutCar(), null));
  }

  private static String address(Direction direction) {
    return direction == Direction.ARRIVAL ? "/desk/arrivals" : "/desk/departures";
  }

  private String path(String ending, LocalDate day, boolean withoutCar, LocalTime hour) {
    List<String> query = new ArrayList<>();
    if (day != null) query.add("day=" + day);
    if (withoutCar) query.add("cars=" + MISSING);
    if (hour != null) query.add("hour=" + hour);
    return address(direction) + ending + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  /** Sends one car for the people who are ticked. */
  public void assign() {
    String[] ticked = sent.getOrDefault("person", new String[0]);
    List<Long> people = Arrays.stream(ticked).map(Ids::of).toList();
    plans.assign(people, car.toCar());
    site.goTo(
        path("", getSheet().day(), isWithoutCar(), hour(wantedHour)),
        "travel.car-assigned-to",
        people.size());
  }

  /** Whether a person was ticked when the form was sent. */
  private boolean isTicked(SheetRow row) {
    return Arrays.asList(sent.getOrDefault("person", new String[0]))
        .contains(String.valueOf(row.id()));
  }

  public EditableCar getCar() {
    return car;
  }

  /** Sends the sheet as a spreadsheet. */
  public void sendTable() throws IOException {
    TravelSheet taken = sheets.export(direction, day(wantedDay), isWithoutCar());
    List<List<String>> rows = new ArrayList<>();
    rows.add(header());
    taken.hours().forEach(hour -> hour.rows().forEach(row -> rows.add(cells(row))));
    TableDownload.send(address(direction).substring("/desk/".length()), rows);
  }

  private List<String> header() {
    List<String> names = new ArrayList<>();
    names.add(site.say("travel.day"));
    names.add(site.say("travel.time"));
    names.add(site.say("travel.number"));
    names.add(site.say("travel.place-" + direction));
    names.add(site.say("travel.terminal"));
    names.add(site.say("delegation.native-name"));
    names.add(site.say("print.list-latin-name"));
    for (Language language : languages())
      names.add(site.say("delegation.person-title") + " (" + language.ownName() + ")");
    names.add(site.say("attendee.affiliation"));
    names.add(site.say("attendee.category"));
    names.add(site.say("travel.honoured"));
    names.add(site.say("travel.hotel"));
    names.add(site.say("travel.car"));
    names.add(site.say("travel.car-driver"));
    names.add(site.say("travel.car-plate"));
    names.add(site.say("travel.car-place"));
    names.add(site.say("travel.language"));
    return names;
  }

  private List<String> cells(SheetRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(dates.dateOf(row.journey().at()).toString());
    cells.add(dates.time(row.journey().at()));
    cells.add(row.journey().number());
    cells.add(row.journey().place());
    cells.add(row.journey().terminal());
    cells.add(row.name().nativeName());
    cells.add(row.name().latin());
    for (Language language : languages()) cells.add(row.name().title().exactly(language));
    cells.add(site.say(row.affiliation().name()));
    cells.add(site.say(row.category()));
    cells.add(site.say(row.honoured() ? "import.yes" : "import.no"));
    cells.add(row.hotel());
    cells.add(row.need() == null ? null : site.say("travel.car-" + row.need()));
    cells.add(row.car().driver());
    cells.add(row.car().plate());
    cells.add(row.car().place());
    cells.add(words.language(row.language()));
    return cells;
  }

  private List<Language> languages() {
    return current.require().languages();
  }
}
