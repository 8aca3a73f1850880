package city.accord.signing.seal;

import static city.accord.typeset.Colour.HAIRLINE;
import static city.accord.typeset.Colour.INK;
import static city.accord.typeset.Colour.VERMILION;

import city.accord.signing.seal.EqualText.Pair;
import city.accord.signing.stroke.Curve;
import city.accord.signing.verify.InkDrawing;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import city.accord.typeset.Tags;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The place of one signature: the line to sign on, and over it the ink, or the name that was typed,
 * with the mark of what was confirmed.
 */
final class SignatureField {

  static final double MARK = 15;

  private final PageFlow paper;
  private final TextFlow writing;
  private final List<Language> languages;
  private final Map<Integer, PDFormXObject> ink;
  private final double width;

  /**
   * @param ink the drawings by the position of their slots
   */
  SignatureField(
      PageFlow paper,
      TextFlow writing,
      List<Language> languages,
      Map<Integer, PDFormXObject> ink,
      double width) {
    this.paper = paper;
    this.writing = writing;
    this.languages = languages;
    this.ink = ink;
    this.width = width;
  }

  /**
   * Draws the signature of a slot, or leaves its place empty.
   *
   * @param rule the height of the line to sign on
   */
  void write(SlotToSeal slot, double x, double rule) {
    Canvas canvas = paper.canvas();
    double scale = width / Curve.WIDTH;
    double height = scale * InkDrawing.height(slot.aspect());
    Box room = canvas.reserve("the ink of " + slot.position(), x, rule, width, height);
    PDFormXObject drawing = ink.get(slot.position());
    boolean signed = slot.signature() != null;
    Tags tags = paper.tags();
    if (drawing != null) {
      String form = "Ink" + slot.position();
      Runnable picture = () -> canvas.form(form, drawing, scale, -scale, x, rule + height);
      Labels words = Labels.in(languages).get(0);
      tags.figure(words.language(), words.get("signature", writer(slot, words)), picture);
    } else if (signed) {
      String name = slot.signature().ink().typed();
      canvas.within(room, () -> typed(name, x + 6, rule + 8, width - 12, height - 10));
    }
    canvas.line(x, rule, x + width, rule, signed ? 0.9 : 0.5, signed ? INK : HAIRLINE);
  }

  /** Whose signature it is, for readers who do not see it. */
  private static String writer(SlotToSeal slot, Labels words) {
    LocalizedText proxy = slot.signature().proxy();
    String by = proxy.isEmpty() ? "" : words.get("proxy", proxy.in(words.language()));
    String language = words.language().locale().getLanguage();
    String comma = List.of("zh", "ja").contains(language) ? "、" : ", ";
    return Stream.of(slot.name(), slot.title(), slot.place())
        .map(text -> text.in(words.language()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(comma, "", by.isEmpty() ? "" : comma + by));
  }

  /** A name that was typed, as large as it fits, and always whole. */
  private void typed(String name, double x, double bottom, double width, double room) {
    Style style = new Style(Face.ITALIC, 17, INK, languages.get(0));
    EqualText set = typed(name, style, width);
    while (style.size() > 3 && set.height(set.lines(typedPair(name)).size()) > room) {
      style = style.sized(style.size() - 0.5);
      set = typed(name, style, width);
    }
    double height = set.height(set.lines(typedPair(name)).size());
    set.write(paper, typedPair(name), x, bottom + height - 3);
  }

  private EqualText typed(String name, Style style, double width) {
    return new EqualText(
        writing.typesetter(), List.of(typedPair(name)), style, style, width, false);
  }

  private Pair typedPair(String name) {
    return new Pair(name, languages.get(0), "", languages.get(0));
  }

  /** The vermilion mark of a signature that its signatory confirmed, under the end of the line. */
  void mark(double left, double rule) {
    double x = left + width - MARK;
    double y = rule - 21;
    Canvas canvas = paper.canvas();
    canvas.tile(x, y, MARK, 1.5, VERMILION);
    Box tile = canvas.reserve("the mark of a signature", x, y, MARK, MARK);
    if (languages.contains(Language.ZH_HANT)) {
      Style white = new Style(Face.BOLD, 10.5, Colour.WHITE, Language.ZH_HANT);
      canvas.within(tile, () -> canvas.text("簽", white, x + 2.25, y + 3.6));
    } else canvas.tick(x + 3.5, y + 3.5, 8, Colour.WHITE);
  }
}
