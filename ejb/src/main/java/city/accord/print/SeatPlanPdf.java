package city.accord.print;

import static city.accord.print.Card.MM;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws a seat plan on one page, A4 or, where there are many seats, A3; each seat with its code,
 * and the name and the affiliation of whoever sits there, never cut.
 */
record SeatPlanPdf(String name, LocalizedText summit, List<Language> languages) {

  private static final int MANY = 40;
  private static final double MARGIN = 12 * MM;
  private static final double HEAD = 18 * MM;

  /** Between two seats, in widths of a seat. */
  private static final double GAP = 0.06;

  private static final double MAX_WIDTH = 42 * MM;
  private static final double FLAT = 0.8;
  private static final double LINE = 0.5;
  private static final Style TITLE = new Style(Face.BOLD, 18, Colour.INK, Language.EN);
  private static final Style SMALL = new Style(Face.REGULAR, 9, Colour.SOFT, Language.EN);
  private static final Style SEATED = new Style(Face.REGULAR, 12, Colour.INK, Language.EN);
  private static final Style CODE = new Style(Face.BOLD, 8, Colour.SOFT, Language.EN);

  /**
   * @return what overlaps on a page or leaves it
   */
  List<String> write(List<SeatRow> seats, OutputStream out) {
    PDRectangle upright = seats.size() > MANY ? PDRectangle.A3 : PDRectangle.A4;
    PDRectangle paper = new PDRectangle(upright.getHeight(), upright.getWidth());
    try (PrintedPdf pdf = new PrintedPdf(name, languages.get(0), hash -> null)) {
      pdf.page(
          paper,
          canvas -> {
            double top = paper.getHeight() - MARGIN;
            double width = paper.getWidth() - 2 * MARGIN;
            fitted(pdf, canvas, "H1", List.of(Said.name(name)), TITLE, MARGIN, top - 22, width, 22);
            fitted(
                pdf, canvas, "P", Said.of(summit, languages), SMALL, MARGIN, top - 48, width, 24);
            draw(pdf, canvas, seats, paper);
          });
      return pdf.save(out);
    }
  }

  private void draw(PrintedPdf pdf, Canvas canvas, List<SeatRow> seats, PDRectangle paper) {
    double left = seats.stream().mapToDouble(one -> one.seat().x()).min().orElse(0) - 0.5;
    double right = seats.stream().mapToDouble(one -> one.seat().x()).max().orElse(0) + 0.5;
    double front = seats.stream().mapToDouble(one -> one.seat().y()).min().orElse(0) - 0.5;
    double back = seats.stream().mapToDouble(one -> one.seat().y()).max().orElse(0) + 0.5;
    double width = paper.getWidth() - 2 * MARGIN;
    double height = paper.getHeight() - 2 * MARGIN - HEAD;
    double unit = Math.min(MAX_WIDTH, width / (right - left));
    double unitDown = Math.min(unit * FLAT, height / (back - front));
    double x = MARGIN + (width - (right - left) * unit) / 2;
    double y = paper.getHeight() - MARGIN - HEAD;
    for (SeatRow row : seats) {
      double seatX = x + (row.seat().x() - left - 0.5 + GAP / 2) * unit;
      double seatTop = y - (row.seat().y() - front - 0.5 + GAP / 2) * unitDown;
      seat(pdf, canvas, row, seatX, seatTop, unit * (1 - GAP), unitDown * (1 - GAP));
    }
  }

  private void seat(
      PrintedPdf pdf,
      Canvas canvas,
      SeatRow row,
      double x,
      double top,
      double width,
      double height) {
    double bottom = top - height;
    frame(canvas, x, bottom, width, height);
    double code = Math.min(10, height * 0.22);
    List<Said> label = List.of(new Said(row.seat().code(), Language.EN));
    fitted(pdf, canvas, "P", label, CODE, x + 2, top - code - 1, width - 4, code);
    if (row.person() == null) return;
    List<Said> said = new ArrayList<>();
    String own = row.person().name().inOwnScript();
    String latin = row.person().name().latin();
    said.add(Said.name(own));
    if (!own.equals(latin)) said.add(Said.name(latin));
    Said.of(row.person().affiliation(), languages).stream().limit(1).forEach(said::add);
    fitted(pdf, canvas, "P", said, SEATED, x + 2, bottom + 2, width - 4, height - code - 5);
  }

  private static void frame(Canvas canvas, double x, double y, double width, double height) {
    canvas.line(x, y, x + width, y, LINE, Colour.FAINT);
    canvas.line(x, y + height, x + width, y + height, LINE, Colour.FAINT);
    canvas.line(x, y, x, y + height, LINE, Colour.FAINT);
    canvas.line(x + width, y, x + width, y + height, LINE, Colour.FAINT);
  }

  private static void fitted(
      PrintedPdf pdf,
      Canvas canvas,
      String type,
      List<Said> said,
      Style style,
      double x,
      double y,
      double width,
      double height) {
    if (said.isEmpty()) return;
    Box box = canvas.reserve(said.get(0).text(), x, y, width, height);
    FittedText text = FittedText.in(pdf.typesetter(), said, style, width, height);
    double top = y + height - (height - text.height()) / 2;
    Runnable lines =
        () -> {
          for (int i = 0; i < text.lines().size(); i++)
            canvas.line(text.lines().get(i), x + text.indent(), top - text.baseline(i), 0);
        };
    pdf.tags().in(type, said.get(0).language(), () -> canvas.within(box, lines));
  }
}
