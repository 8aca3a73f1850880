package city.accord.print;

import static city.accord.print.Card.MM;

import city.accord.text.Language;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws a list on upright A4: rows as high as their longest cell, the names of the columns on each
 * page, a heading never alone at the foot of one.
 */
final class ListPdf {

  private static final PDRectangle PAPER = PDRectangle.A4;
  private static final double MARGIN = 16 * MM;
  private static final double WIDTH = PAPER.getWidth() - 2 * MARGIN;
  private static final double FOOT = MARGIN + 6 * MM;
  private static final double PAD = 4;
  private static final double RULE = 0.5;
  private static final Style TITLE = new Style(Face.BOLD, 18, Colour.INK, Language.EN);
  private static final Style HEADING = new Style(Face.BOLD, 11, Colour.INK, Language.EN);
  private static final Style NAMES = new Style(Face.BOLD, 8, Colour.SOFT, Language.EN);
  private static final Style TEXT = new Style(Face.REGULAR, 9.5, Colour.INK, Language.EN);
  private static final Style SMALL = new Style(Face.REGULAR, 8, Colour.SOFT, Language.EN);

  private final ListSheet sheet;
  private final PrintedPdf pdf;
  private final List<List<Item>> pages = new ArrayList<>();
  private double y;

  /** Something on a page; rows that follow each other are one table. */
  private record Item(boolean row, Consumer<Canvas> drawing) {}

  private ListPdf(ListSheet sheet, PrintedPdf pdf) {
    this.sheet = sheet;
    this.pdf = pdf;
  }

  /**
   * @param title of the file
   * @return what overlaps on a page or leaves it
   */
  static List<String> write(ListSheet sheet, String title, OutputStream out) {
    try (PrintedPdf pdf = new PrintedPdf(title, sheet.languages().get(0), hash -> null)) {
      ListPdf list = new ListPdf(sheet, pdf);
      list.layOut();
      for (int i = 0; i < list.pages.size(); i++) list.draw(i);
      return pdf.save(out);
    }
  }

  private void layOut() {
    begin();
    text("H1", Said.of(sheet.title(), sheet.languages()), TITLE);
    text("P", Said.of(sheet.summit(), sheet.languages()), TEXT);
    text("P", Said.of(sheet.note(), sheet.languages()), SMALL);
    y -= 2 * PAD;
    columnNames();
    for (ListSheet.Section section : sheet.sections()) {
      double first = section.rows().isEmpty() ? 0 : height(section.rows().get(0));
      if (!section.heading().isEmpty()) {
        double heading = block(section.heading(), HEADING, HEADING, WIDTH - 2 * PAD).height();
        if (y - heading - first - 5 * PAD < FOOT) turn();
        y -= 2 * PAD;
        text("H2", section.heading(), HEADING);
        rule(Colour.INK);
      }
      section.rows().forEach(this::row);
    }
  }

  private void begin() {
    pages.add(new ArrayList<>());
    y = PAPER.getHeight() - MARGIN;
  }

  private void turn() {
    begin();
    columnNames();
  }

  private FittedText block(List<Said> said, Style first, Style rest, double width) {
    return FittedText.flowing(pdf.typesetter(), said, first, rest, width);
  }

  private void text(String type, List<Said> said, Style style) {
    if (said.isEmpty()) return;
    FittedText block = block(said, style, style.sized(style.size() * 0.85), WIDTH - 2 * PAD);
    add(said, block, type, MARGIN + PAD, y);
    y -= block.height() + PAD;
  }

  private void add(List<Said> said, FittedText block, String type, double x, double top) {
    add(false, canvas -> part(canvas, type, said, block, x, top));
  }

  private void part(
      Canvas canvas, String type, List<Said> said, FittedText block, double x, double top) {
    Runnable lines =
        () -> {
          for (int i = 0; i < block.lines().size(); i++)
            canvas.line(block.lines().get(i), x + block.indent(), top - block.baseline(i), 0);
        };
    pdf.tags().in(type, said.get(0).language(), lines);
  }

  private void add(boolean row, Consumer<Canvas> drawing) {
    pages.get(pages.size() - 1).add(new Item(row, drawing));
  }

  private void columnNames() {
    List<List<Said>> names =
        sheet.columns().stream().map(one -> Said.of(one.name(), sheet.languages())).toList();
    cells(names, "TH", NAMES, NAMES);
    rule(Colour.INK);
  }

  private void row(ListSheet.Row row) {
    if (y - height(row) - 2 * PAD < FOOT) turn();
    cells(row.cells(), "TD", TEXT, SMALL);
    rule(Colour.HAIRLINE);
  }

  private double height(ListSheet.Row row) {
    double highest = 0;
    for (int i = 0; i < row.cells().size(); i++)
      highest = Math.max(highest, block(row.cells().get(i), TEXT, SMALL, width(i)).height());
    return highest;
  }

  private double width(int column) {
    return WIDTH * sheet.columns().get(column).share() / 100 - 2 * PAD;
  }

  private void cells(List<List<Said>> cells, String type, Style first, Style rest) {
    double x = MARGIN;
    double highest = 0;
    List<Consumer<Canvas>> drawn = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<Said> said = cells.get(i);
      if (!said.isEmpty()) {
        FittedText block = block(said, first, rest, width(i));
        highest = Math.max(highest, block.height());
        double left = x + PAD;
        double top = y - PAD;
        drawn.add(
            canvas ->
                pdf.tags()
                    .in(
                        type,
                        said.get(0).language(),
                        () -> part(canvas, "P", said, block, left, top)));
      }
      x += WIDTH * sheet.columns().get(i).share() / 100;
    }
    Language language = sheet.languages().get(0);
    add(
        true,
        canvas -> pdf.tags().in("TR", language, () -> drawn.forEach(one -> one.accept(canvas))));
    y -= highest + 2 * PAD;
  }

  private void rule(Colour colour) {
    double at = y;
    add(true, canvas -> canvas.line(MARGIN, at, MARGIN + WIDTH, at, RULE, colour));
    y -= RULE;
  }

  /** What is on a page, and below it which list this is and which page. */
  private void draw(int number) {
    String foot =
        String.join(
                " · ", Said.of(sheet.title(), sheet.languages()).stream().map(Said::text).toList())
            + " · "
            + (number + 1)
            + " / "
            + pages.size();
    pdf.page(
        PAPER,
        canvas -> {
          Language language = sheet.languages().get(0);
          List<Item> items = pages.get(number);
          for (int from = 0, to; from < items.size(); from = to) {
            boolean rows = items.get(from).row();
            for (to = from; to < items.size() && items.get(to).row() == rows; ) to++;
            List<Item> alike = items.subList(from, to);
            Runnable drawing = () -> alike.forEach(one -> one.drawing().accept(canvas));
            if (rows) pdf.tags().in("Table", language, drawing);
            else drawing.run();
          }
          canvas.text(foot, SMALL.in(language), MARGIN + PAD, MARGIN);
        });
  }
}
