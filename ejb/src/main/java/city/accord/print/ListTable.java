package city.accord.print;

import city.accord.print.ListSheet.Column;
import city.accord.print.ListSheet.Row;
import city.accord.print.ListSheet.Section;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts a list into columns and rows. A person's name stands in their own script, then in Latin
 * letters; other texts in the first two of the summit's languages.
 *
 * @param words the text of a key, in each language
 */
record ListTable(
    ListKind kind,
    boolean internal,
    List<Language> languages,
    Function<String, LocalizedText> words) {

  List<Column> columns() {
    return switch (kind) {
      case PARTICIPANTS ->
          List.of(
              column("number", 7), column("name", 35), column("title", 36), column("category", 22));
      case DELEGATIONS ->
          internal
              ? List.of(
                  column("number", 7),
                  column("delegation", 21),
                  column("head", 23),
                  column("title", 19),
                  column("members", 10),
                  column("focal-point", 20))
              : List.of(
                  column("number", 7),
                  column("delegation", 27),
                  column("head", 28),
                  column("title", 26),
                  column("members", 12));
      case SIGNING_ORDER ->
          List.of(
              column("number", 7),
              column("delegation", 29),
              column("signatory", 32),
              column("title", 32));
    };
  }

  private Column column(String name, int share) {
    return new Column(words.apply("print.list-" + name), share);
  }

  List<Section> sections(List<ListGroup> groups) {
    return kind == ListKind.PARTICIPANTS
        ? groups.stream().map(this::participants).toList()
        : List.of(new Section(List.of(), groups.stream().map(this::delegation).toList()));
  }

  private Section participants(ListGroup group) {
    List<Said> heading =
        group.place().isEmpty()
            ? say(words.apply("print.list-others"))
            : numbered(group.number(), say(group.place()));
    List<Row> rows = new ArrayList<>();
    for (ListPerson person : group.people())
      rows.add(
          new Row(
              List.of(
                  number(rows.size() + 1),
                  join(name(person), email(person)),
                  say(person.name().title()),
                  join(
                      inOneLine(person.category()),
                      person.head() ? inOneLine(words.apply("print.list-is-head")) : List.of(),
                      status(person)))));
    return new Section(heading, rows);
  }

  private Row delegation(ListGroup group) {
    ListPerson head = group.people().isEmpty() ? null : group.people().get(0);
    List<List<Said>> cells = new ArrayList<>();
    cells.add(number(group.number()));
    cells.add(join(say(group.place()), inOneLine(group.country()), status(group)));
    cells.add(head == null ? List.of() : join(name(head), email(head)));
    cells.add(head == null ? List.of() : say(head.name().title()));
    if (kind == ListKind.DELEGATIONS) cells.add(number(group.members()));
    if (kind == ListKind.DELEGATIONS && internal) cells.add(focalPoint(group));
    return new Row(cells);
  }

  private List<Said> say(LocalizedText text) {
    return Said.of(text, languages);
  }

  /** A short text in both languages beside each other. */
  private List<Said> inOneLine(LocalizedText text) {
    List<Said> said = say(text);
    if (said.size() < 2) return said;
    return List.of(
        new Said(said.get(0).text() + " · " + said.get(1).text(), said.get(0).language()));
  }

  private static List<Said> number(int number) {
    return plain(String.valueOf(number));
  }

  private static List<Said> plain(String text) {
    return text == null || text.isBlank() ? List.of() : List.of(Said.name(text));
  }

  private static List<Said> numbered(int number, List<Said> said) {
    List<Said> all = new ArrayList<>(said);
    all.set(0, new Said(number + ". " + said.get(0).text(), said.get(0).language()));
    return all;
  }

  private static List<Said> name(ListPerson person) {
    String own = person.name().inOwnScript();
    String latin = person.name().latin();
    return own.equals(latin) ? plain(own) : join(plain(own), plain(latin));
  }

  private static List<Said> email(ListPerson person) {
    return plain(person.email());
  }

  private List<Said> status(ListPerson person) {
    return person.status() == null
        ? List.of()
        : inOneLine(words.apply("attendee.status-" + person.status().name()));
  }

  private List<Said> status(ListGroup group) {
    return group.status() == null
        ? List.of()
        : inOneLine(words.apply("delegation.status-" + group.status().name()));
  }

  private static List<Said> focalPoint(ListGroup group) {
    return group.focalPoint() == null
        ? List.of()
        : join(
            plain(group.focalPoint().name()),
            plain(group.focalPoint().email()),
            plain(group.focalPoint().phone()));
  }

  @SafeVarargs
  private static List<Said> join(List<Said>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
