package city.accord.print;

import static city.accord.print.Card.MM;

import city.accord.emblem.EmblemImage;
import city.accord.text.Language;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws the programme as a booklet of A5: a cover with the days and their pages, each day by the
 * hour, and who is on stage on which page.
 */
final class BookletPdf {

  private static final double MARGIN = 14 * MM;
  private static final double FOOT = 16 * MM;
  private static final double HOURS = 17 * MM;
  private static final double AIR = 5;
  private static final double MARK = 26 * MM;
  private static final Style TITLE = new Style(Face.BOLD, 24, Colour.INK, Language.EN);
  private static final Style SUMMIT = new Style(Face.BOLD, 15, Colour.INK, Language.EN);
  private static final Style DAY = new Style(Face.BOLD, 14, Colour.INK, Language.EN);
  private static final Style NAME = new Style(Face.BOLD, 10.5, Colour.INK, Language.EN);
  private static final Style TEXT = new Style(Face.REGULAR, 9, Colour.INK, Language.EN);
  private static final Style SOFT = new Style(Face.REGULAR, 8.5, Colour.SOFT, Language.EN);

  private final ProgrammeSheet sheet;
  private final PrintedPdf pdf;
  private final SheetFlow flow;
  private final Map<String, Integer> days = new LinkedHashMap<>();
  private final Map<String, Map<String, TreeSet<Integer>>> people = new TreeMap<>();

  private BookletPdf(ProgrammeSheet sheet, PrintedPdf pdf) {
    this.sheet = sheet;
    this.pdf = pdf;
    this.flow = new SheetFlow(pdf, sheet.language(), PDRectangle.A5, MARGIN, FOOT);
  }

  /**
   * @return what overlaps on a page or leaves it
   */
  static List<String> write(
      ProgrammeSheet sheet, Function<String, EmblemImage> emblems, OutputStream out) {
    String name = sheet.summit().get(0).text();
    try (PrintedPdf pdf = new PrintedPdf(sheet.title() + " – " + name, sheet.language(), emblems)) {
      BookletPdf booklet = new BookletPdf(sheet, pdf);
      booklet.cover();
      sheet.days().forEach(booklet::day);
      booklet.people();
      return booklet.flow.save(name, SOFT, out);
    }
  }

  private void cover() {
    if (sheet.mark() != null) {
      flow.picture(pdf.pictures().mark(sheet.mark()), MARK, sheet.summit().get(0).text());
      flow.down(4 * AIR);
    } else flow.down(MARK);
    flow.text("P", sheet.summit(), SUMMIT, SUMMIT.sized(11), 0, flow.width());
    flow.down(3 * AIR);
    line("H1", sheet.title(), TITLE);
    flow.down(2 * AIR);
    flow.rule(sheet.accent());
    flow.down(2 * AIR);
    for (String fact : sheet.facts()) {
      line("P", fact, TEXT);
      flow.down(AIR);
    }
    flow.down(3 * AIR);
    for (ProgrammeSheet.Day day : sheet.days()) {
      double baseline = line("P", day.name(), NAME);
      flow.atEnd(() -> String.valueOf(days.get(day.name())), NAME, baseline);
      flow.down(AIR);
      flow.rule(Colour.HAIRLINE);
      flow.down(AIR);
    }
  }

  private double line(String type, String text, Style style) {
    return flow.text(type, List.of(said(text)), style, style, 0, flow.width() - 2 * HOURS);
  }

  private Said said(String text) {
    return new Said(text, sheet.language());
  }

  private void day(ProgrammeSheet.Day day) {
    flow.begin();
    days.put(day.name(), flow.page());
    line("H2", day.name(), DAY);
    flow.down(AIR);
    flow.rule(sheet.accent());
    flow.down(AIR);
    for (ProgrammeSheet.Item item : day.items()) {
      flow.keepTogether(height(item));
      item(item);
    }
  }

  /** What stands below the hours of a session, in the order of reading. */
  private record Piece(String type, List<Said> said, Style first, Style rest) {}

  private List<Piece> pieces(ProgrammeSheet.Item item) {
    List<Piece> pieces = new ArrayList<>();
    Style title = item.apart() ? TEXT : NAME;
    pieces.add(new Piece("P", List.of(item.title()), title, title));
    if (!item.place().isEmpty())
      pieces.add(new Piece("P", List.of(said(item.place())), SOFT, SOFT));
    if (!item.people().isEmpty())
      pieces.add(
          new Piece("P", item.people().stream().map(one -> said(one.line())).toList(), TEXT, TEXT));
    if (!item.summary().text().isEmpty())
      pieces.add(new Piece("P", List.of(item.summary()), SOFT, SOFT));
    return pieces;
  }

  private double wide() {
    return flow.width() - HOURS;
  }

  private double height(ProgrammeSheet.Item item) {
    double high = 2 * AIR;
    for (Piece piece : pieces(item))
      high += flow.block(piece.said(), piece.first(), piece.rest(), wide()).height() + AIR / 2;
    return Math.max(high, 2 * NAME.size() + 3 * AIR);
  }

  private void item(ProgrammeSheet.Item item) {
    double top = flow.y();
    int page = flow.page();
    List<Said> hours =
        Stream.of(item.begins(), item.ends()).map(one -> new Said(one, Language.EN)).toList();
    flow.text("P", hours, item.apart() ? TEXT : NAME, SOFT, 0, HOURS - AIR);
    double hoursEnd = flow.y();
    flow.from(top);
    for (Piece piece : pieces(item)) {
      flow.text(piece.type(), piece.said(), piece.first(), piece.rest(), HOURS, wide());
      flow.down(AIR / 2);
    }
    if (flow.page() == page) flow.from(Math.min(flow.y(), hoursEnd));
    flow.down(AIR);
    flow.rule(Colour.HAIRLINE);
    flow.down(AIR);
    for (ProgrammeSheet.Person one : item.people())
      people
          .computeIfAbsent(one.sortKey(), key -> new LinkedHashMap<>())
          .computeIfAbsent(one.name(), name -> new TreeSet<>())
          .add(page);
  }

  private void people() {
    if (people.isEmpty()) return;
    flow.begin();
    line("H2", sheet.people(), DAY);
    flow.down(AIR);
    flow.rule(sheet.accent());
    flow.down(AIR);
    people
        .values()
        .forEach(
            alike ->
                alike.forEach(
                    (name, pages) -> {
                      flow.keepTogether(2 * TEXT.size());
                      double top = flow.y();
                      double baseline = line("P", name, TEXT);
                      String all =
                          pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
                      flow.atEnd(() -> all, SOFT, baseline);
                      flow.from(Math.min(flow.y(), top - TEXT.size()));
                      flow.down(AIR);
                    }));
  }
}
