package city.accord.print;

import static city.accord.print.Card.MM;

import city.accord.emblem.EmblemImage;
import city.accord.programme.ReleasedSession;
import city.accord.programme.output.Grid;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import java.io.OutputStream;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Draws each day on one large page, A2 or, where many rooms stand beside each other, A1: rooms from
 * the side at which the language begins, hours from above, longer sessions higher.
 */
final class PosterPdf {

  private static final int MANY = 6;
  private static final double MARGIN = 14 * MM;
  private static final double HEAD = 34 * MM;
  private static final double ROOMS = 13 * MM;
  private static final double HOURS = 22 * MM;
  private static final double PAD = 5;

  /** No session is drawn as if it were shorter, and no gap as if it were longer, in minutes. */
  private static final int SHORTEST = 25;

  private static final int LONGEST = 60;

  private static final DateTimeFormatter HOUR_OF_DAY = DateTimeFormatter.ofPattern("HH:mm");
  private static final Style TITLE = new Style(Face.BOLD, 34, Colour.INK, Language.EN);
  private static final Style FACTS = new Style(Face.REGULAR, 13, Colour.SOFT, Language.EN);
  private static final Style ROOM = new Style(Face.BOLD, 17, Colour.INK, Language.EN);
  private static final Style HOUR = new Style(Face.BOLD, 14, Colour.SOFT, Language.EN);
  private static final Style TIMES = new Style(Face.REGULAR, 10, Colour.SOFT, Language.EN);
  private static final Style SESSION = new Style(Face.BOLD, 16, Colour.INK, Language.EN);
  private static final Style PEOPLE = new Style(Face.REGULAR, 12, Colour.SOFT, Language.EN);

  private final ProgrammeSheet sheet;
  private final PrintedPdf pdf;
  private final PDRectangle paper;
  private final boolean turned;

  private PosterPdf(ProgrammeSheet sheet, PrintedPdf pdf, PDRectangle paper) {
    this.sheet = sheet;
    this.pdf = pdf;
    this.paper = paper;
    this.turned = sheet.language().isRightToLeft();
  }

  /**
   * @return what overlaps on a page or leaves it
   */
  static List<String> write(
      ProgrammeSheet sheet, Function<String, EmblemImage> emblems, OutputStream out) {
    String name = sheet.title() + " – " + sheet.summit().get(0).text();
    try (PrintedPdf pdf = new PrintedPdf(name, sheet.language(), emblems)) {
      for (ProgrammeSheet.Day day : sheet.days()) {
        PDRectangle upright = columns(day.grid()) > MANY ? PDRectangle.A1 : PDRectangle.A2;
        PDRectangle paper = new PDRectangle(upright.getHeight(), upright.getWidth());
        PosterPdf poster = new PosterPdf(sheet, pdf, paper);
        pdf.page(paper, canvas -> poster.draw(day, canvas));
      }
      return pdf.save(out);
    }
  }

  private static int columns(Grid grid) {
    return Math.max(1, grid.rooms().stream().mapToInt(Grid.Room::columns).sum());
  }

  private double width() {
    return paper.getWidth() - 2 * MARGIN;
  }

  private void draw(ProgrammeSheet.Day day, Canvas canvas) {
    head(day, canvas);
    double top = paper.getHeight() - MARGIN - HEAD;
    canvas.line(MARGIN, top, MARGIN + width(), top, 1.5, sheet.accent());
    pdf.tags().in("Table", sheet.language(), () -> table(day, canvas, top));
  }

  private void head(ProgrammeSheet.Day day, Canvas canvas) {
    double bottom = paper.getHeight() - MARGIN - HEAD + 4 * PAD;
    double high = HEAD - 4 * PAD;
    double mark = 0;
    if (sheet.mark() != null) {
      PDImageXObject image = pdf.pictures().mark(sheet.mark());
      double scale = Math.min(high / image.getWidth(), high / image.getHeight());
      double wide = image.getWidth() * scale;
      mark = wide + 4 * PAD;
      double x = left(0, wide);
      String name = sheet.summit().get(0).text();
      Runnable picture = () -> canvas.image(image, x, bottom, wide, image.getHeight() * scale);
      pdf.tags().figure(sheet.language(), name, picture);
    }
    double half = (width() - mark) * 0.6;
    fitted(canvas, "H1", List.of(said(day.name())), TITLE, mark, bottom + high / 2, half, high / 2);
    fitted(canvas, "P", sheet.summit(), ROOM, mark, bottom, half, high / 2 - PAD);
    List<Said> facts = sheet.facts().stream().map(this::said).toList();
    double from = mark + half + 4 * PAD;
    fitted(canvas, "P", facts, FACTS, from, bottom, width() - from, high);
  }

  private Said said(String text) {
    return new Said(text, sheet.language());
  }

  /** Where something begins, seen from the left, that stands so far from where a line begins. */
  private double left(double begins, double wide) {
    return turned ? MARGIN + width() - begins - wide : MARGIN + begins;
  }

  private void table(ProgrammeSheet.Day day, Canvas canvas, double top) {
    Grid grid = day.grid();
    double column = (width() - HOURS) / columns(grid);
    pdf.tags().in("TR", sheet.language(), () -> rooms(grid, canvas, top - ROOMS, column));
    double[] rows = edges(grid, top - ROOMS, MARGIN);
    Map<String, ProgrammeSheet.Item> items =
        day.items().stream().collect(Collectors.toMap(ProgrammeSheet.Item::slug, one -> one));
    for (double edge : rows)
      canvas.line(MARGIN, edge, MARGIN + width(), edge, 0.5, Colour.HAIRLINE);
    int[] taken = new int[columns(grid)];
    for (int i = 0; i < grid.rows().size(); i++) {
      int row = i;
      pdf.tags()
          .in("TR", sheet.language(), () -> row(grid, row, rows, taken, column, items, canvas));
    }
  }

  private void rooms(Grid grid, Canvas canvas, double bottom, double column) {
    double at = HOURS;
    for (Grid.Room room : grid.rooms()) {
      double wide = room.columns() * column;
      double begins = at;
      Said name = name(room.name());
      Runnable cell =
          () ->
              fitted(
                  canvas,
                  "P",
                  List.of(name),
                  ROOM,
                  begins + PAD,
                  bottom + PAD,
                  wide - 2 * PAD,
                  ROOMS - 2 * PAD);
      pdf.tags().in("TH", name.language(), cell);
      at += wide;
    }
  }

  private Said name(LocalizedText room) {
    if (room.isEmpty()) return said(sheet.wholeVenue());
    return new Said(DrawableWords.of(room.in(sheet.language())), room.shownTo(sheet.language()));
  }

  /** Where each row begins and the last one ends, from above. */
  private static double[] edges(Grid grid, double top, double bottom) {
    List<Integer> minutes = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      int lasts = SHORTEST;
      if (i + 1 < grid.rows().size())
        lasts =
            (int)
                Duration.between(grid.rows().get(i).at(), grid.rows().get(i + 1).at()).toMinutes();
      else
        for (Grid.Cell cell : grid.rows().get(i).cells())
          if (cell.session() != null)
            lasts =
                (int)
                    Duration.between(grid.rows().get(i).at(), cell.session().endsAt()).toMinutes();
      minutes.add(Math.min(LONGEST, Math.max(SHORTEST, lasts)));
    }
    double unit = (top - bottom) / minutes.stream().mapToInt(one -> one).sum();
    double[] edges = new double[minutes.size() + 1];
    edges[0] = top;
    for (int i = 0; i < minutes.size(); i++) edges[i + 1] = edges[i] - minutes.get(i) * unit;
    return edges;
  }

  /**
   * @param taken how many rows more the cell in each column goes on
   */
  private void row(
      Grid grid,
      int row,
      double[] edges,
      int[] taken,
      double column,
      Map<String, ProgrammeSheet.Item> items,
      Canvas canvas) {
    double top = edges[row];
    String hour = HOUR_OF_DAY.withZone(sheet.zone()).format(grid.rows().get(row).at());
    double high = Math.min(HOUR.size() + 3 * PAD, edges[row] - edges[row + 1]);
    Runnable time =
        () ->
            fitted(
                canvas,
                "P",
                List.of(new Said(hour, Language.EN)),
                HOUR,
                PAD,
                top - high,
                HOURS - 2 * PAD,
                high - PAD);
    pdf.tags().in("TH", sheet.language(), time);
    int at = 0;
    for (Grid.Cell cell : grid.rows().get(row).cells()) {
      while (at < taken.length && taken[at] > 0) at++;
      double begins = HOURS + at * column;
      for (int i = at; i < Math.min(taken.length, at + cell.columns()); i++) taken[i] = cell.rows();
      if (cell.session() != null)
        session(
            cell.session(),
            items.get(cell.session().slug()),
            begins + 1.5,
            edges[row + cell.rows()] + 1.5,
            cell.columns() * column - 3,
            top - edges[row + cell.rows()] - 3,
            canvas);
      at += cell.columns();
    }
    for (int i = 0; i < taken.length; i++) taken[i] = Math.max(0, taken[i] - 1);
  }

  private void session(
      ReleasedSession session,
      ProgrammeSheet.Item item,
      double begins,
      double y,
      double wide,
      double high,
      Canvas canvas) {
    double x = left(begins, wide);
    Colour hue =
        session.trackColour() == null ? Colour.FAINT : CategoryColour.of(session.trackColour());
    canvas.box(x, y, wide, high, Colour.PAPER);
    canvas.frame(x, y, wide, high, 0.5, Colour.HAIRLINE);
    canvas.box(turned ? x + wide - 4 : x, y, 4, high, hue);
    double from = begins + 4 + PAD;
    double inner = wide - 4 - 2 * PAD;
    double times = Math.min(TIMES.size() + PAD, high * 0.3);
    String hours = item.begins() + "–" + item.ends();
    List<Said> said = new ArrayList<>(List.of(item.title()));
    item.people().forEach(one -> said.add(said(one.line())));
    Runnable texts =
        () -> {
          List<Said> when = List.of(new Said(hours, Language.EN));
          fitted(canvas, "P", when, TIMES, from, y + high - times, inner, times - PAD / 2);
          told(canvas, item, said, from, y + 3, inner, high - times - 3 - PAD / 2);
        };
    pdf.tags().in("TD", item.title().language(), texts);
  }

  /** The title and who is on stage below it, both as large as there is room for. */
  private void told(
      Canvas canvas,
      ProgrammeSheet.Item item,
      List<Said> said,
      double begins,
      double y,
      double width,
      double height) {
    Style title = item.apart() ? PEOPLE : SESSION;
    for (double scale = 1; ; scale *= 0.95) {
      Style first = title.sized(title.size() * scale);
      boolean whole =
          pdf.typesetter().longestWord(said.get(0).text(), first.in(said.get(0).language()))
              <= width;
      if (!whole && scale > 0.5) continue;
      FittedText text =
          FittedText.flowing(
              pdf.typesetter(), said, first, PEOPLE.sized(PEOPLE.size() * scale), width);
      if (text.height() > height) continue;
      draw(canvas, "P", said, text, begins, y, width, height);
      return;
    }
  }

  /** A text from the top of its room down, each line from where its language begins. */
  private void fitted(
      Canvas canvas,
      String type,
      List<Said> said,
      Style style,
      double begins,
      double y,
      double width,
      double height) {
    if (said.isEmpty()) return;
    FittedText text = FittedText.in(pdf.typesetter(), said, style, width, height);
    draw(canvas, type, said, text, begins, y, width, height);
  }

  private void draw(
      Canvas canvas,
      String type,
      List<Said> said,
      FittedText text,
      double begins,
      double y,
      double width,
      double height) {
    Box box = canvas.reserve(said.get(0).text(), left(begins, width), y, width, height);
    double top = y + height;
    Runnable lines =
        () -> {
          for (int i = 0; i < text.lines().size(); i++) {
            double x =
                turned
                    ? left(begins, width) + width - text.width(i)
                    : left(begins, width) + text.indent();
            canvas.line(text.lines().get(i), x, top - text.baseline(i), 0);
          }
        };
    pdf.tags().in(type, said.get(0).language(), () -> canvas.within(box, lines));
  }
}
