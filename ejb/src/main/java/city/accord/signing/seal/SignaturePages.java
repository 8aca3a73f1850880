package city.accord.signing.seal;

import static city.accord.typeset.Colour.FAINT;
import static city.accord.typeset.Colour.HAIRLINE;
import static city.accord.typeset.Colour.INK;
import static city.accord.typeset.Colour.SOFT;
import static city.accord.typeset.Colour.VERMILION;

import city.accord.signing.seal.EqualText.Pair;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The signatures in the order of precedence, under the names of their groups, each over its line
 * with who signed and for whom. All stand in the same sizes, and the rows grow where a name needs
 * more lines.
 */
final class SignaturePages {

  private static final double GAP = 24;
  private static final double HEADING = 60;
  private static final double EMBLEM = 8.5;
  private static final double BELOW_RULE = 5;
  private static final double BETWEEN = 2.6;
  private static final double MIN_NAMES = 45;
  private static final double ABOVE_GROUP = 15;
  private static final double BELOW_GROUP = 3;
  private static final int MAX_WITH_EMBLEM = 3;
  private static final double MARK_WIDTH = 19;
  private static final double MARK_HEIGHT = 0.75 * MARK_WIDTH;

  private final PageFlow paper;
  private final TextFlow writing;
  private final List<Language> languages;
  private final Map<Integer, PDFormXObject> ink;
  private final SealedMarks marks;

  SignaturePages(
      PageFlow paper,
      TextFlow writing,
      List<Language> languages,
      Map<Integer, PDFormXObject> ink,
      SealedMarks marks) {
    this.paper = paper;
    this.writing = writing;
    this.languages = languages;
    this.ink = ink;
    this.marks = marks;
  }

  void write(List<SlotToSeal> slots, List<Labels> labels) {
    new Sheet(slots).write(slots, labels);
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

  /** All signatures of one declaration. */
  private final class Sheet {

    private final SignatoryTexts texts = new SignatoryTexts(languages);
    private final int columns;
    private final double width;
    private final double indent;
    private final Style emblem;
    private final EqualText places;
    private final EqualText names;
    private final EqualText titles;
    private final EqualText notes;
    private final EqualText groups;
    private final SignatureField field;

    Sheet(List<SlotToSeal> slots) {
      columns = columns(slots.size());
      width = Math.min(230, (PageFlow.WIDTH - (columns - 1) * GAP) / columns);
      indent = columns > MAX_WITH_EMBLEM ? 0 : 24;
      Language main = languages.get(0);
      Style bold = new Style(Face.BOLD, 9.2, INK, main);
      Style light = new Style(Face.REGULAR, 9.2, SOFT, main);
      Style plain = new Style(Face.REGULAR, 8.4, INK, main);
      Style faint = new Style(Face.REGULAR, 7.2, FAINT, main);
      places = equal(slots, texts::place, bold, light);
      names = equal(slots, texts::name, plain, plain);
      titles = equal(slots, texts::title, faint, faint);
      notes = equal(slots, texts::note, faint, faint);
      groups =
          new EqualText(
              writing.typesetter(),
              slots.stream().map(texts::group).toList(),
              new Style(Face.BOLD, 11, VERMILION, main),
              new Style(Face.REGULAR, 11, VERMILION, main),
              PageFlow.WIDTH,
              true);
      emblem = emblem(slots);
      field = new SignatureField(paper, writing, languages, ink, width);
    }

    private EqualText equal(
        List<SlotToSeal> slots, Function<SlotToSeal, Pair> text, Style first, Style second) {
      List<Pair> all = slots.stream().map(text).toList();
      double room = width - indent - SignatureField.MARK - 5;
      return new EqualText(writing.typesetter(), all, first, second, room, true);
    }

    /** The letters that stand for a place, all as large as the widest of them may be. */
    private Style emblem(List<SlotToSeal> slots) {
      Style full = new Style(Face.BOLD, 8, INK, Language.EN);
      double widest =
          slots.stream()
              .mapToDouble(slot -> writing.typesetter().width(slot.emblem(), full))
              .max()
              .orElse(0);
      return full.sized(full.size() * Math.min(1, (2 * EMBLEM - 3.6) / widest));
    }

    void write(List<SlotToSeal> slots, List<Labels> labels) {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < slots.size(); i += rows.get(rows.size() - 1).slots.size())
        rows.add(row(slots, i));
      double all = rows.stream().mapToDouble(Row::height).sum();
      if (!paper.hasRoom(HEADING + all)) paper.newPage();
      paper.need(HEADING + rows.get(0).height());
      double left = paper.y() - PageFlow.BOTTOM - HEADING - all;
      double air = rows.size() < 3 ? 0 : Math.max(0, Math.min(34, left / rows.size()));
      heading("signatures", labels);
      for (Row row : rows) {
        paper.need(row.height() + air);
        row.write(air);
        paper.down(row.height() + air);
      }
    }

    /** The row that begins with a slot: those of another group stand in a row of their own. */
    private Row row(List<SlotToSeal> slots, int from) {
      LocalizedText group = slots.get(from).group();
      int to = from + 1;
      while (to < Math.min(slots.size(), from + columns) && slots.get(to).group().equals(group))
        to++;
      boolean begins = from == 0 || !slots.get(from - 1).group().equals(group);
      return new Row(slots.subList(from, to), begins && !group.isEmpty());
    }

    /** Signatures beside each other: their rules and each kind of text stand level. */
    private final class Row {

      private final List<SlotToSeal> slots;
      private final double group;
      private final double place;
      private final double name;
      private final double title;
      private final double note;

      /**
       * @param headed whether the name of the group stands above
       */
      Row(List<SlotToSeal> slots, boolean headed) {
        this.slots = slots;
        group = headed ? groups.height(List.of(texts.group(slots.get(0)))) : 0;
        place = places.height(slots.stream().map(texts::place).toList());
        name = names.height(slots.stream().map(texts::name).toList());
        title = titles.height(slots.stream().map(texts::title).toList());
        note = notes.height(slots.stream().map(texts::note).toList());
      }

      private double height() {
        double tallest =
            slots.stream().mapToDouble(slot -> width * 1000 / slot.aspect()).max().orElse(0);
        return heading() + 12 + tallest + below();
      }

      private double heading() {
        return group > 0 ? ABOVE_GROUP + group + BELOW_GROUP : 0;
      }

      private double below() {
        double texts = EqualText.stack(BETWEEN, place, name, title, note);
        return Math.max(MIN_NAMES, BELOW_RULE + texts) + 5;
      }

      void write(double air) {
        if (group > 0)
          groups.write(paper, texts.group(slots.get(0)), PageFlow.LEFT, paper.y() - ABOVE_GROUP);
        double rule = paper.y() - height() - air + below();
        for (int k = 0; k < slots.size(); k++) {
          double x = PageFlow.LEFT + k * (width + GAP);
          SlotToSeal slot = slots.get(k);
          Runnable cell =
              () -> {
                field.write(slot, x, rule);
                who(slot, x, rule);
              };
          paper.tags().in("Sect", languages.get(0), cell);
        }
      }

      private void beside(SlotToSeal slot, double x, double rule) {
        if (slot.mark() == null) letters(slot, x, rule);
        else picture(slot.mark(), x, rule);
      }

      /** All in one box, so that none is larger than another. */
      private void picture(MarkToSeal mark, double x, double rule) {
        SealedMarks.Sealed picture = marks.of(mark.image());
        double width = Math.min(MARK_WIDTH, MARK_HEIGHT * picture.ratio());
        double height = width / picture.ratio();
        double left = x + (MARK_WIDTH - width) / 2;
        double bottom = rule - 13 - height / 2;
        Canvas canvas = paper.canvas();
        canvas.image(picture.name(), picture.image(), left, bottom, width, height);
        if (mark.isFlag()) canvas.frame(left, bottom, width, height, 0.4, HAIRLINE);
        canvas.reserve("the picture of " + x, left, bottom, width, height);
      }

      private void letters(SlotToSeal slot, double x, double rule) {
        Canvas canvas = paper.canvas();
        canvas.circle(x + 9, rule - 14, EMBLEM, HAIRLINE);
        Box circle =
            canvas.reserve(
                "the emblem " + slot.emblem(),
                x + 9 - EMBLEM,
                rule - 14 - EMBLEM,
                2 * EMBLEM,
                2 * EMBLEM);
        double letters = x + 9 - writing.typesetter().width(slot.emblem(), emblem) / 2;
        canvas.within(
            circle,
            () ->
                writing.on(
                    canvas, slot.emblem(), emblem, letters, rule - 14 - emblem.size() * 0.37));
      }

      private void who(SlotToSeal slot, double x, double rule) {
        if (indent > 0) beside(slot, x, rule);
        double y = rule - BELOW_RULE;
        places.write(paper, texts.place(slot), x + indent, y);
        y -= EqualText.stack(BETWEEN, place, BETWEEN) - BETWEEN;
        names.write(paper, texts.name(slot), x + indent, y);
        y -= name + BETWEEN;
        titles.write(paper, texts.title(slot), x + indent, y);
        y -= title > 0 ? title + BETWEEN : 0;
        notes.write(paper, texts.note(slot), x + indent, y);
        if (slot.signature() != null) field.mark(x, rule);
      }
    }
  }
}
