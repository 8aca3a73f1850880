package city.accord.web.print;

import city.accord.NotThere;
import city.accord.delegation.FocalPoint;
import city.accord.print.ListGroup;
import city.accord.print.ListKind;
import city.accord.print.ListPerson;
import city.accord.print.PrintFiles;
import city.accord.print.PrintLists;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The lists of the summit, as PDF and as spreadsheets, to hand out or for the organisers. */
@Named
@RequestScoped
public class ListsPage {

  /** The same in each language. */
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  @Inject private PrintLists lists;
  @Inject private PrintFiles files;
  @Inject private CurrentSummit current;
  @Inject private Clock clock;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.list}")
  private String list;

  @Inject
  @ManagedProperty("#{param.variant}")
  private String variant;

  public ListKind[] getKinds() {
    return ListKind.values();
  }

  /** What follows the address of a file. */
  public String query(ListKind kind, boolean internal) {
    return "?list=" + kind.name().toLowerCase(Locale.ROOT) + (internal ? "&variant=internal" : "");
  }

  /** Sends the list that the address asks for as a PDF. */
  public void sendPdf() throws IOException {
    ListKind kind = kind();
    List<ListGroup> groups = groups(kind);
    PdfDownload.send(
        name(kind) + ".pdf",
        out -> files.list(kind, isInternal(), groups, note(), PrintWords::of, out));
  }

  /** Sends the list that the address asks for as a spreadsheet. */
  public void sendTable() throws IOException {
    ListKind kind = kind();
    List<List<String>> rows = new ArrayList<>();
    rows.add(header());
    for (ListGroup group : groups(kind)) {
      if (group.people().isEmpty()) rows.add(row(group, null));
      for (ListPerson person : group.people()) rows.add(row(group, person));
    }
    TableDownload.send(name(kind), rows);
  }

  private ListKind kind() {
    return Arrays.stream(ListKind.values())
        .filter(one -> one.name().equalsIgnoreCase(list))
        .findFirst()
        .orElseThrow(() -> new NotThere(String.valueOf(list)));
  }

  private boolean isInternal() {
    return "internal".equals(variant);
  }

  private List<ListGroup> groups(ListKind kind) {
    return isInternal() ? lists.internal(kind) : lists.published(kind);
  }

  private String name(ListKind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return word + (isInternal() ? "-internal" : "");
  }

  private LocalizedText note() {
    String now = STAMP.withZone(current.require().zone()).format(clock.instant());
    String key = isInternal() ? "print.list-internal-note" : "print.list-public-note";
    return PrintWords.of(key, now);
  }

  private List<String> header() {
    List<String> names = new ArrayList<>();
    names.add(site.say("print.list-number"));
    inEachLanguage(names, "print.list-delegation");
    inEachLanguage(names, "delegation.country");
    names.add(site.say("delegation.native-name"));
    names.add(site.say("print.list-latin-name"));
    inEachLanguage(names, "print.list-title");
    names.add(site.say("print.list-category"));
    names.add(site.say("print.list-is-head"));
    names.add(site.say("print.list-members"));
    if (isInternal()) {
      names.add(site.say("attendee.status"));
      names.add(site.say("attendee.email"));
      names.add(site.say("print.list-delegation-status"));
      names.add(site.say("print.list-focal-point"));
      names.add(site.say("print.list-focal-email"));
      names.add(site.say("print.list-focal-phone"));
    }
    return names;
  }

  private void inEachLanguage(List<String> names, String key) {
    for (Language language : languages())
      names.add(site.say(key) + " (" + language.ownName() + ")");
  }

  private List<String> row(ListGroup group, ListPerson person) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(group.number()));
    for (Language language : languages()) cells.add(group.place().exactly(language));
    for (Language language : languages()) cells.add(group.country().exactly(language));
    cells.add(person == null ? null : person.name().nativeName());
    cells.add(person == null ? null : person.name().latin());
    for (Language language : languages())
      cells.add(person == null ? null : person.name().title().exactly(language));
    cells.add(person == null ? null : site.say(person.category()));
    cells.add(person == null ? null : site.say(person.head() ? "import.yes" : "import.no"));
    cells.add(String.valueOf(group.members()));
    if (isInternal()) {
      FocalPoint focal = group.focalPoint();
      cells.add(person == null ? null : site.say("attendee.status-" + person.status().name()));
      cells.add(person == null ? null : person.email());
      cells.add(
          group.status() == null ? null : site.say("delegation.status-" + group.status().name()));
      cells.add(focal == null ? null : focal.name());
      cells.add(focal == null ? null : focal.email());
      cells.add(focal == null ? null : focal.phone());
    }
    return cells;
  }

  private List<Language> languages() {
    return current.require().languages();
  }
}
