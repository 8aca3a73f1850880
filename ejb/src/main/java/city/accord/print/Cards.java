package city.accord.print;

import static city.accord.print.Card.MM;

import city.accord.emblem.EmblemImage;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Cards for many people as one tagged PDF. PDFBox and the seal's own typesetting draw them and no
 * HTML renderer: that shapes Thai, Arabic and stacked marks, takes no font from the machine, and
 * can say of every name whether it stayed in its box.
 *
 * @param summit its name, as cards show it
 * @param languages those of the summit, the first two of which cards speak
 * @param summitMark the hash of its mark, or null
 * @param layouts what stands where on a person's card
 * @param emblems gives the picture of a hash
 */
record Cards(
    LocalizedText summit,
    String summitMark,
    List<Language> languages,
    String title,
    CardSize size,
    Function<CardPerson, CardLayout> layouts,
    Placement placement,
    Function<String, EmblemImage> emblems) {

  private static final double GAP = 6 * MM;
  private static final double MARK_WIDTH = 0.35;
  private static final double FOLD_MARK = 4 * MM;

  /** What a printer of sheets leaves white. */
  private static final double MARGIN = 6 * MM;

  /**
   * Writes the cards in the order of the people. On sheets, the backs follow their fronts, mirrored
   * so that a printer that turns at the long edge brings them together.
   *
   * @param drawn told how many are done; what it throws ends the work
   * @return what overlaps on a page or leaves it: nothing, unless the layout says so
   */
  List<String> write(List<CardPerson> people, OutputStream out, IntConsumer drawn) {
    try (PrintedPdf pdf = new PrintedPdf(title, languages.get(0), emblems)) {
      if (placement == Placement.SHEETS) sheets(pdf, people, drawn);
      else singly(pdf, people, drawn);
      return pdf.save(out);
    }
  }

  private boolean isTwoSided(List<CardPerson> people) {
    return size.isTwoSided()
        && people.stream().anyMatch(one -> !layouts.apply(one).back().isEmpty());
  }

  private List<CardElement> front(CardPerson person) {
    return layouts.apply(person).front();
  }

  private List<CardElement> back(CardPerson person) {
    return layouts.apply(person).back();
  }

  private double width() {
    return size.width() * MM;
  }

  private double height() {
    return size.height() * MM;
  }

  private void singly(PrintedPdf pdf, List<CardPerson> people, IntConsumer drawn) {
    PDRectangle paper = new PDRectangle((float) width(), (float) height());
    boolean twoSided = isTwoSided(people);
    int done = 0;
    for (CardPerson person : people) {
      pdf.page(paper, canvas -> card(pdf, canvas, person, front(person), 0, height()));
      if (twoSided) pdf.page(paper, canvas -> card(pdf, canvas, person, back(person), 0, height()));
      drawn.accept(++done);
    }
  }

  private void sheets(PrintedPdf pdf, List<CardPerson> people, IntConsumer drawn) {
    PDRectangle paper = paper();
    boolean twoSided = isTwoSided(people);
    int across = across(paper);
    int each = across * down(paper);
    for (int from = 0; from < people.size(); from += each) {
      List<CardPerson> some = people.subList(from, Math.min(people.size(), from + each));
      pdf.page(paper, canvas -> sheet(pdf, canvas, some, this::front, paper, false));
      if (twoSided) pdf.page(paper, canvas -> sheet(pdf, canvas, some, this::back, paper, true));
      drawn.accept(from + some.size());
    }
  }

  /** A4, turned where more cards fit on it then. */
  private PDRectangle paper() {
    PDRectangle upright = PDRectangle.A4;
    PDRectangle turned = new PDRectangle(upright.getHeight(), upright.getWidth());
    int fitting = across(upright) * down(upright);
    return across(turned) * down(turned) > fitting ? turned : upright;
  }

  private int across(PDRectangle paper) {
    return (int) ((paper.getWidth() - 2 * MARGIN + GAP) / (width() + GAP));
  }

  private int down(PDRectangle paper) {
    return (int) ((paper.getHeight() - 2 * MARGIN + GAP) / (height() + GAP));
  }

  private void sheet(
      PrintedPdf pdf,
      Canvas canvas,
      List<CardPerson> people,
      Function<CardPerson, List<CardElement>> side,
      PDRectangle paper,
      boolean mirrored) {
    int across = across(paper);
    double left = (paper.getWidth() - across * width() - (across - 1) * GAP) / 2;
    double top = paper.getHeight() - MARGIN;
    for (int i = 0; i < people.size(); i++) {
      int column = mirrored ? across - 1 - i % across : i % across;
      double x = left + column * (width() + GAP);
      double y = top - i / across * (height() + GAP);
      card(pdf, canvas, people.get(i), side.apply(people.get(i)), x, y);
      cropMarks(canvas, x, y);
    }
  }

  /** Short lines outside the corners, which do not reach the next card's. */
  private void cropMarks(Canvas canvas, double x, double top) {
    double bottom = top - height();
    double right = x + width();
    double near = GAP / 8;
    double far = GAP * 3 / 8;
    for (double edge : new double[] {x, right}) {
      canvas.line(edge, top + near, edge, top + far, MARK_WIDTH, Colour.BLACK);
      canvas.line(edge, bottom - near, edge, bottom - far, MARK_WIDTH, Colour.BLACK);
    }
    for (double edge : new double[] {top, bottom}) {
      canvas.line(x - near, edge, x - far, edge, MARK_WIDTH, Colour.BLACK);
      canvas.line(right + near, edge, right + far, edge, MARK_WIDTH, Colour.BLACK);
    }
  }

  private void card(
      PrintedPdf pdf,
      Canvas canvas,
      CardPerson person,
      List<CardElement> side,
      double left,
      double top) {
    Card card = new Card(pdf, canvas, summit, summitMark, languages, person, size.kind());
    pdf.tags()
        .in(
            "Sect",
            languages.get(0),
            () -> {
              if (size.isFolded()) folded(canvas, card, side, left, top);
              else card.draw(side, left, top);
            });
  }

  /** The lower half is read as it lies; the upper one stands on its head until it is folded. */
  private void folded(Canvas canvas, Card card, List<CardElement> side, double left, double top) {
    double fold = top - height() / 2;
    Runnable face = () -> card.draw(side, left, fold);
    face.run();
    canvas.turned(left + width() / 2, fold, face);
    double right = left + width();
    canvas.line(left, fold, left + FOLD_MARK, fold, MARK_WIDTH, Colour.FAINT);
    canvas.line(right - FOLD_MARK, fold, right, fold, MARK_WIDTH, Colour.FAINT);
  }
}
