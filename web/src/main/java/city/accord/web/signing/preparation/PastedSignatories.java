package city.accord.web.signing.preparation;

import city.accord.Refused;
import city.accord.table.DelimitedText;
import city.accord.table.TableFile.UnclosedQuote;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.signing.preparation.PastedLine.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Signatories as a spreadsheet hands them over: CSV (RFC 4180) between tabs, semicolons or commas.
 * A header row names the columns; without one, place, name and title stand in one language after
 * the other.
 */
final class PastedSignatories {

  /** As long as the fields of the form. */
  private static final int MAX_CELL = 200;

  private final List<Language> order;
  private final CountryNames countries;
  private final Predicate<String> drawable;

  /**
   * @param first the language of the first three columns where no header says otherwise
   * @param languages all languages; the further columns have the others, in their order
   * @param drawable whether wall and seal can show a text
   */
  PastedSignatories(Language first, List<Language> languages, Predicate<String> drawable) {
    order = new ArrayList<>(languages);
    if (order.remove(first)) order.add(0, first);
    countries = new CountryNames(languages);
    this.drawable = drawable;
  }

  /** The languages of the columns. */
  List<Language> order() {
    return order;
  }

  /**
   * Reads a list without taking anything over.
   *
   * @param present who signs already
   * @throws ListUnreadable if its quotes do not match
   */
  List<PastedLine> read(String pasted, List<EditableSignatory> present) {
    List<List<String>> rows = rows(pasted);
    if (rows.isEmpty()) return List.of();
    List<Column> header = Column.header(rows.get(0), order);
    List<Column> columns = header.isEmpty() ? Column.inTurn(order) : header;
    Set<String> known = new HashSet<>();
    present.stream().filter(EditableSignatory::isChosen).forEach(one -> known.add(key(one)));
    List<PastedLine> lines = new ArrayList<>();
    for (List<String> cells : rows.subList(header.isEmpty() ? 0 : 1, rows.size()))
      lines.add(line(lines.size() + 1, cells, columns, known));
    return lines;
  }

  private static List<List<String>> rows(String pasted) {
    try {
      return DelimitedText.rows(pasted);
    } catch (UnclosedQuote e) {
      throw new ListUnreadable(e.entry());
    }
  }

  private PastedLine line(
      long number, List<String> cells, List<Column> columns, Set<String> known) {
    EditableSignatory signatory =
        EditableSignatory.byHand(
            text(cells, columns, Column.Kind.PLACE),
            text(cells, columns, Column.Kind.NAME),
            text(cells, columns, Column.Kind.TITLE),
            List.copyOf(order));
    String country = cell(cells, columns, Column.Kind.COUNTRY);
    signatory.setCountryCode(countries.code(country).orElse(null));
    Set<Problem> problems = problems(cells, columns, signatory, known);
    if (!country.isEmpty() && signatory.getCountryCode() == null)
      problems.add(Problem.UNKNOWN_COUNTRY);
    return new PastedLine(
        number, signatory, text(cells, columns, Column.Kind.GROUP), List.copyOf(problems));
  }

  private Set<Problem> problems(
      List<String> cells, List<Column> columns, EditableSignatory signatory, Set<String> known) {
    Set<Problem> found = EnumSet.noneOf(Problem.class);
    if (signatory.getPlace().toText().asMap().isEmpty()) found.add(Problem.NO_PLACE);
    if (signatory.getName().toText().asMap().isEmpty()) found.add(Problem.NO_NAME);
    for (int i = 0; i < cells.size(); i++) {
      String cell = clean(cells.get(i));
      if (i >= columns.size() && !cell.isEmpty()) found.add(Problem.TOO_MANY_CELLS);
      if (cell.length() > MAX_CELL) found.add(Problem.TOO_LONG);
      if (!drawable.test(cell)) found.add(Problem.UNDRAWABLE);
    }
    if (!found.contains(Problem.NO_NAME) && !known.add(key(signatory))) found.add(Problem.DOUBLED);
    return found;
  }

  private static LocalizedText text(List<String> cells, List<Column> columns, Column.Kind kind) {
    LocalizedText text = LocalizedText.EMPTY;
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++)
      if (columns.get(i).kind() == kind && !clean(cells.get(i)).isEmpty())
        text = text.with(columns.get(i).language(), clean(cells.get(i)));
    return text;
  }

  /** The first cell of a kind that says anything, whatever its language; "" where none does. */
  private static String cell(List<String> cells, List<Column> columns, Column.Kind kind) {
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++)
      if (columns.get(i).kind() == kind && !clean(cells.get(i)).isEmpty())
        return clean(cells.get(i));
    return "";
  }

  /** A line break within a cell is a space in a name. */
  private static String clean(String cell) {
    return cell.strip().replaceAll("\\s+", " ");
  }

  /** Who is meant, however large the letters. */
  private static String key(EditableSignatory one) {
    return Stream.of(one.getPlace(), one.getName())
        .map(text -> text.toText().asMap().values().toString().toLowerCase(Locale.ROOT))
        .toList()
        .toString();
  }

  /** A pasted list could not be read: a quotation mark opens a cell and none closes it. */
  static final class ListUnreadable extends Refused {

    private static final long serialVersionUID = 1;

    ListUnreadable(int entry) {
      super(entry);
    }

    @Override
    public String field() {
      return "pasted";
    }
  }
}
