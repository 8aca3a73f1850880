package city.accord.print;

import city.accord.print.CardElement.Align;
import city.accord.print.CardElement.Kind;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import city.accord.typeset.Tags;
import city.accord.typeset.Typesetter;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws one side of a card for one person, with its upper left corner at a point of the page. */
final class Card {

  /** A millimetre in points. */
  static final double MM = 72 / 25.4;

  /** So far text in a band stays from its edges, in points. */
  private static final double BAND_MARGIN = 6;

  private final Canvas canvas;
  private final Tags tags;
  private final Typesetter typesetter;
  private final Pictures pictures;
  private final LocalizedText summit;
  private final String summitMark;
  private final List<Language> languages;
  private final CardPerson person;
  private final CardKind kind;

  Card(
      PrintedPdf pdf,
      Canvas canvas,
      LocalizedText summit,
      String summitMark,
      List<Language> languages,
      CardPerson person,
      CardKind kind) {
    this.canvas = canvas;
    this.tags = pdf.tags();
    this.typesetter = pdf.typesetter();
    this.pictures = pdf.pictures();
    this.summit = summit;
    this.summitMark = summitMark;
    this.languages = languages;
    this.person = person;
    this.kind = kind;
  }

  /**
   * @param left the card's left edge on the page, in points
   * @param top its upper edge, from below
   */
  void draw(List<CardElement> side, double left, double top) {
    for (CardElement element : side) {
      double width = element.width() * MM;
      double height = element.height() * MM;
      double x = left + element.x() * MM;
      double y = top - element.y() * MM - height;
      switch (element.kind()) {
        case MARK -> mark("the emblem", person.mark(), x, y, width, height);
        case FLAG -> mark("the flag", person.flag(), x, y, width, height);
        case SUMMIT_MARK -> mark("the summit’s mark", summitMark, x, y, width, height);
        case PHOTO -> photo(x, y, width, height);
        case QR -> code(x, y, width, height);
        case CATEGORY -> band(element, x, y, width, height);
        default -> text(element, texts(element), x, y, width, height);
      }
    }
  }

  private List<Said> texts(CardElement element) {
    Kind kind = element.kind();
    String own = person.name().inOwnScript();
    return switch (kind) {
      case SUMMIT -> Said.of(summit, languages);
      case NATIVE_NAME -> List.of(named(own));
      case LATIN_NAME ->
          own.equals(person.name().latin()) ? List.of() : List.of(named(person.name().latin()));
      case TITLE -> Said.of(person.name().title(), languages);
      case AFFILIATION -> Said.of(person.affiliation(), languages);
      case ZONES -> Said.of(person.zones(), languages);
      case LANGUAGES ->
          person.languages().isEmpty() ? List.of() : List.of(Said.name(person.languages()));
      case TEXT -> Said.of(element.text(), languages);
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  /** At the table people are addressed; on a badge they are named. */
  private Said named(String name) {
    Said said = Said.name(name);
    if (this.kind != CardKind.PLACE_CARD) return said;
    return new Said(person.name().withHonorific(name, said.language()), said.language());
  }

  private void band(CardElement element, double x, double y, double width, double height) {
    Box box = canvas.reserve("the category", x, y, width, height);
    canvas.box(x, y, width, height, CategoryColour.of(person.hue()));
    List<Said> words = Said.of(person.category(), languages);
    Style style = new Style(Face.BOLD, element.size(), Colour.WHITE, Language.EN);
    double margin = Math.min(BAND_MARGIN, height / 6);
    write(
        words,
        style,
        element.align(),
        box,
        new Rectangle2D.Double(
            x + BAND_MARGIN, y + margin, width - 2 * BAND_MARGIN, height - 2 * margin));
  }

  private void text(
      CardElement element, List<Said> words, double x, double y, double width, double height) {
    if (words.isEmpty()) return;
    Box box = canvas.reserve(element.kind().name(), x, y, width, height);
    Face face = element.kind() == Kind.NATIVE_NAME ? Face.BOLD : Face.REGULAR;
    Colour colour =
        switch (element.kind()) {
          case SUMMIT, TITLE -> Colour.SOFT;
          default -> Colour.INK;
        };
    Style style = new Style(face, element.size(), colour, Language.EN);
    write(words, style, element.align(), box, new Rectangle2D.Double(x, y, width, height));
  }

  private void write(List<Said> words, Style style, Align align, Box box, Rectangle2D.Double room) {
    FittedText text = FittedText.in(typesetter, words, style, room.width, room.height);
    double top = room.y + room.height - (room.height - text.height()) / 2;
    tags.in(
        "P",
        words.get(0).language(),
        () ->
            canvas.within(
                box,
                () -> {
                  for (int i = 0; i < text.lines().size(); i++) {
                    double x = room.x + left(text, i, align, room.width);
                    canvas.line(text.lines().get(i), x, top - text.baseline(i), 0);
                  }
                }));
  }

  private static double left(FittedText text, int line, Align align, double width) {
    double inside = width - text.width();
    double block = text.width() - text.indent();
    double free = block - text.width(line);
    return text.indent()
        + switch (align) {
          case LEFT -> 0;
          case CENTRE -> (inside + free) / 2;
          case RIGHT -> inside + free;
        };
  }

  private void mark(String what, String hash, double x, double y, double width, double height) {
    if (hash == null) return;
    PDImageXObject image = pictures.mark(hash);
    double scale = Math.min(width / image.getWidth(), height / image.getHeight());
    double wide = image.getWidth() * scale;
    double high = image.getHeight() * scale;
    canvas.reserve(what, x, y, width, height);
    Language language = languages.get(0);
    tags.figure(
        language,
        what.equals("the summit’s mark") ? summit.in(language) : person.affiliation().in(language),
        () -> canvas.image(image, x + (width - wide) / 2, y + (height - high) / 2, wide, high));
  }

  private void photo(double x, double y, double width, double height) {
    byte[] jpeg = person.photo() == null ? null : person.photo().get();
    if (jpeg == null) return;
    canvas.reserve("the photo", x, y, width, height);
    tags.figure(
        Language.EN,
        person.name().latin(),
        () -> canvas.image(pictures.photo(jpeg), x, y, width, height));
  }

  private void code(double x, double y, double width, double height) {
    if (person.code() == null) return;
    QrSquares squares = QrSquares.of(person.code());
    double side = Math.min(width, height);
    canvas.reserve("the QR code", x, y, width, height);
    tags.figure(
        Language.EN,
        person.code(),
        () ->
            canvas.squares(
                squares.path(),
                side / squares.side(),
                x + (width - side) / 2,
                y + (height + side) / 2,
                Colour.BLACK));
  }
}
