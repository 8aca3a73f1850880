package city.accord.signing.seal;

import static city.accord.signing.seal.Colour.FAINT;
import static city.accord.signing.seal.Colour.HAIRLINE;
import static city.accord.signing.seal.Colour.INK;
import static city.accord.signing.seal.Colour.SOFT;
import static city.accord.signing.seal.Colour.VERMILION;

import city.accord.signing.glyph.Face;
import city.accord.signing.stroke.Curve;
import city.accord.signing.verify.InkDrawing;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The signatures in the order of precedence, each over its line with who signed and for whom. */
final class SignaturePages {

  private static final double GAP = 24;
  private static final double NAMES = 50;

  private final PageFlow paper;
  private final TextFlow writing;
  private final List<Language> languages;
  private final Map<Integer, PDFormXObject> ink;

  SignaturePages(
      PageFlow paper, TextFlow writing, List<Language> languages, Map<Integer, PDFormXObject> ink) {
    this.paper = paper;
    this.writing = writing;
    this.languages = languages;
    this.ink = ink;
  }

  void write(List<SlotToSeal> slots, List<Labels> labels) {
    int columns = columns(slots.size());
    double width = Math.min(230, (PageFlow.WIDTH - (columns - 1) * GAP) / columns);
    double first = rowHeight(slots.subList(0, Math.min(columns, slots.size())), width);
    if (!fits(slots, columns, width)) paper.newPage();
    paper.need(60 + first);
    double air = spacing(slots, columns, width);
    heading("signatures", labels);
    for (int i = 0; i < slots.size(); i += columns) {
      List<SlotToSeal> row = slots.subList(i, Math.min(slots.size(), i + columns));
      double height = rowHeight(row, width) + air;
      paper.need(height);
      for (int k = 0; k < row.size(); k++) {
        SlotToSeal slot = row.get(k);
        double x = PageFlow.LEFT + k * (width + GAP);
        Runnable cell = () -> cell(slot, x, width, height, labels.get(0));
        paper.tags().in("Sect", languages.get(0), cell);
      }
      paper.down(height);
    }
  }

  /** What the rows may take more of a page that they have to themselves. */
  private double spacing(List<SlotToSeal> slots, int columns, double width) {
    double rows = Math.ceil((double) slots.size() / columns);
    double left = paper.y() - PageFlow.BOTTOM - 60 - rows * rowHeight(slots, width);
    return rows < 3 ? 0 : Math.max(0, Math.min(34, left / rows));
  }

  private boolean fits(List<SlotToSeal> slots, int columns, double width) {
    double rows = (slots.size() + columns - 1) / columns;
    return paper.hasRoom(60 + rows * rowHeight(slots, width));
  }

  void heading(String label, List<Labels> labels) {
    paper.down(paper.isFresh() ? 16 : 34);
    boolean leftwards = labels.get(0).language().isRightToLeft();
    double x = leftwards ? PageFlow.RIGHT : PageFlow.LEFT;
    for (Labels each : labels) {
      boolean main = each == labels.get(0);
      Style style =
          new Style(
              main ? Face.BOLD : Face.REGULAR, main ? 15 : 12, main ? INK : SOFT, each.language());
      String shown = each.get(label);
      double width = writing.typesetter().width(shown, style);
      double left = leftwards ? x - width : x;
      Runnable heading = () -> writing.on(paper.canvas(), shown, style, left, paper.y());
      paper.tags().in(main ? "H2" : "P", each.language(), heading);
      x += (leftwards ? -1 : 1) * (width + 9);
    }
    paper.down(10);
    paper.canvas().line(PageFlow.LEFT, paper.y(), PageFlow.RIGHT, paper.y(), 0.5, HAIRLINE);
  }

  private static int columns(int slots) {
    if (slots <= 2) return slots;
    if (slots <= 4) return 2;
    return slots <= 60 ? 3 : 4;
  }

  private static double rowHeight(List<SlotToSeal> row, double width) {
    double tallest = row.stream().mapToDouble(slot -> width * 1000 / slot.aspect()).max().orElse(0);
    return 12 + tallest + NAMES;
  }

  private void cell(SlotToSeal slot, double x, double width, double height, Labels words) {
    Tags tags = paper.tags();
    Language main = languages.get(0);
    Canvas canvas = paper.canvas();
    double line = paper.y() - height + NAMES;
    PDFormXObject drawing = ink.get(slot.position());
    double scale = width / Curve.WIDTH;
    if (drawing != null) {
      double top = line + scale * InkDrawing.height(slot.aspect());
      String name = "Ink" + slot.position();
      Runnable signature = () -> canvas.form(name, drawing, scale, -scale, x, top);
      tags.figure(words.language(), words.get("signature", who(slot, words)), signature);
    } else if (slot.signature() != null) {
      double room = scale * InkDrawing.height(slot.aspect());
      String name = slot.signature().ink().typed();
      tags.in("P", main, () -> typed(name, x + 6, line + 8, width - 12, room));
    }
    boolean signed = slot.signature() != null;
    canvas.line(x, line, x + width, line, signed ? 0.9 : 0.5, signed ? INK : HAIRLINE);
    canvas.circle(x + 9, line - 14, 8.5, HAIRLINE);
    Style letter = new Style(Face.BOLD, 8, INK, Language.EN);
    double letterWidth = writing.typesetter().width(slot.emblem(), letter);
    writing.on(canvas, slot.emblem(), letter, x + 9 - letterWidth / 2, line - 17);
    names(slot, x + 24, line, width - 24 - (signed ? 20 : 0));
    if (signed) mark(x + width - 15, line - 21);
  }

  /** Whose signature it is, for whoever does not see it. */
  private static String who(SlotToSeal slot, Labels words) {
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
    List<Line> lines = writing.typesetter().lines(name, style, width);
    while (style.size() > 5 && lines.size() * style.size() * 1.15 > room) {
      style = style.sized(style.size() - 0.5);
      lines = writing.typesetter().lines(name, style, width);
    }
    for (int i = 0; i < lines.size(); i++) {
      double y = bottom + (lines.size() - 1 - i) * style.size() * 1.15;
      paper.canvas().line(lines.get(i), x, y, 0);
    }
  }

  /** The vermilion mark of a signature that its signatory confirmed. */
  private void mark(double x, double y) {
    paper.canvas().tile(x, y, 15, 1.5, VERMILION);
    if (languages.contains(Language.ZH_HANT)) {
      Style white = new Style(Face.BOLD, 10.5, Colour.WHITE, Language.ZH_HANT);
      paper.canvas().text("簽", white, x + 2.25, y + 3.6);
    } else paper.canvas().tick(x + 3.5, y + 3.5, 8, Colour.WHITE);
  }

  private void names(SlotToSeal slot, double x, double line, double width) {
    Language main = languages.get(0);
    String proxy = slot.signature() == null ? "" : proxy(slot.signature().proxy());
    Tags tags = paper.tags();
    tags.in("P", main, () -> writing.fitted(place(slot.place()), x, line - 12, width));
    Style name = new Style(Face.REGULAR, 8.4, INK, main);
    double[] more = new double[1];
    tags.in(
        "P", main, () -> more[0] = writing.fitted(both(slot.name()), name, x, line - 24, width));
    String title = proxy.isEmpty() ? both(slot.title()) : proxy;
    Style light = new Style(Face.REGULAR, 7.2, FAINT, main);
    tags.in("P", main, () -> writing.fitted(title, light, x, line - 34.5 - more[0], width));
  }

  private List<Span> place(LocalizedText place) {
    Language main = languages.get(0);
    Style bold = new Style(Face.BOLD, 9.2, INK, main);
    List<Span> shown = new ArrayList<>(List.of(new Span(place.in(main), bold)));
    String other = languages.size() > 1 ? place.in(languages.get(1)) : "";
    Style light = new Style(Face.REGULAR, 8.4, SOFT, main);
    if (!other.equals(place.in(main))) shown.add(new Span("  " + other, light));
    return shown;
  }

  private String proxy(LocalizedText name) {
    if (name.isEmpty()) return "";
    return Labels.in(languages).stream()
        .map(label -> label.get("proxy", name.in(label.language())))
        .collect(Collectors.joining(" · "));
  }

  /** A text in the declaration's first two languages, once where they are the same. */
  private String both(LocalizedText text) {
    return languages.stream()
        .limit(2)
        .map(text::in)
        .filter(shown -> !shown.isEmpty())
        .distinct()
        .collect(Collectors.joining("  "));
  }
}
