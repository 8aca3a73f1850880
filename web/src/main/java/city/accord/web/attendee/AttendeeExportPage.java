package city.accord.web.attendee;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.logistics.TravelDetails;
import city.accord.attendee.logistics.TravelPlans;
import city.accord.attendee.registration.AnswerRow;
import city.accord.attendee.registration.AttendeeAnswers;
import city.accord.attendee.registration.FieldRow;
import city.accord.attendee.view.PeopleColumn;
import city.accord.text.Language;
import city.accord.text.PersonName;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import city.accord.web.attendee.logistics.TravelWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people at the summit as a file, with the search and the pills that the list has. */
@Named
@RequestScoped
public class AttendeeExportPage {

  @Inject private AttendeesPage list;
  @Inject private PeopleCells viewCells;
  @Inject private AttendeeAnswers answers;
  @Inject private TravelPlans plans;
  @Inject private TravelWords travelWords;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;

  public void send() throws IOException {
    List<AttendeeRow> people = list.export();
    TableDownload.send("attendees", list.isArranged() ? arranged(people) : whole(people));
  }

  /** The columns that the list has. */
  private List<List<String>> arranged(List<AttendeeRow> people) {
    List<PeopleColumn> columns = list.getColumns();
    viewCells.of(people);
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(site.say("attendee.name")));
    columns.forEach(column -> header.add(site.say("attendee.column-" + column.name())));
    rows.add(header);
    for (AttendeeRow person : people) {
      List<String> cells = new ArrayList<>(List.of(person.name().latin()));
      columns.forEach(column -> cells.add(viewCells.text(column, person)));
      rows.add(cells);
    }
    return rows;
  }

  /** Everything that is known, column by column, as an import takes it. */
  private List<List<String>> whole(List<AttendeeRow> people) {
    List<List<String>> rows = new ArrayList<>();
    List<FieldRow> columns = answers.columns();
    Set<Long> ids = people.stream().map(AttendeeRow::id).collect(Collectors.toSet());
    Map<Long, TravelDetails> travel = plans.of(ids);
    Map<Long, Map<Long, AnswerRow>> answered = answers.of(ids, columns);
    List<String> header = header();
    columns.forEach(column -> header.add(site.say(column.label())));
    header.addAll(travelWords.header());
    rows.add(header);
    for (AttendeeRow person : people) {
      List<String> cells = cells(person);
      Map<Long, AnswerRow> own = answered.getOrDefault(person.id(), Map.of());
      for (FieldRow column : columns) {
        AnswerRow answer = own.get(column.id());
        cells.add(answer == null ? null : answer.in(site.language()));
      }
      cells.addAll(travelWords.cells(travel.getOrDefault(person.id(), TravelDetails.NONE)));
      rows.add(cells);
    }
    return rows;
  }

  private List<String> header() {
    List<String> names = new ArrayList<>();
    Stream.of("native-name", "latin-given", "latin-family")
        .forEach(name -> names.add(site.say("delegation." + name)));
    for (String part : List.of("delegation.honorific", "delegation.person-title"))
      for (Language language : languages())
        names.add(site.say(part) + " (" + language.ownName() + ")");
    Stream.of(
            "category", "field-DELEGATION", "affiliation", "email", "status", "registered", "photo")
        .forEach(name -> names.add(site.say("attendee." + name)));
    return names;
  }

  private List<String> cells(AttendeeRow row) {
    PersonName name = row.name();
    List<String> cells = new ArrayList<>();
    cells.add(name.nativeName());
    cells.add(name.latinGiven());
    cells.add(name.latinFamily());
    for (Language language : languages()) cells.add(name.honorific().exactly(language));
    for (Language language : languages()) cells.add(name.title().exactly(language));
    cells.add(site.say(row.categoryName()));
    cells.add(row.affiliation().delegationId() == null ? null : site.say(row.affiliation().name()));
    cells.add(site.say(row.affiliation().name()));
    cells.add(row.email());
    cells.add(site.say("attendee.status-" + row.status().name()));
    cells.add(moment(row.registeredAt()));
    cells.add(site.say(row.photoHash() == null ? "import.no" : "import.yes"));
    return cells;
  }

  private List<Language> languages() {
    return current.require().languages();
  }

  private String moment(Instant at) {
    return at == null ? null : dates.iso(at.truncatedTo(ChronoUnit.SECONDS));
  }
}
