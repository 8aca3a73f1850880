package city.accord.signing.seal;

import static city.accord.typeset.Colour.FAINT;
import static city.accord.typeset.Colour.HAIRLINE;
import static city.accord.typeset.Colour.INK;
import static city.accord.typeset.Colour.SOFT;
import static city.accord.typeset.Colour.VERMILION;

import city.accord.signing.seal.EqualText.Pair;
import city.accord.text.Language;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import city.accord.typeset.Tags;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The register: who signed for whom and when, under the names of their groups, with the hash that
 * ties each signature.
 */
final class RegisterPages {

  private static final double ABOVE = 5;
  private static final double ABOVE_GROUP = 12;
  private static final double BELOW = 3.5;
  private static final double BETWEEN = 3;
  private static final double HASH = 5.5;
  private static final double MIN_ROW = 30;
  private static final double WITNESS_ROW = 20;
  private static final double WITNESS_LEADING = 12;
  private static final double NAME = PageFlow.LEFT + 26;
  private static final double PLACE = PageFlow.LEFT + 166;
  private static final double TITLE = PLACE + 116;
  private static final double TIME = PageFlow.RIGHT - 92;

  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss xxx", Locale.ROOT);

  private final PageFlow paper;
  private final TextFlow writing;
  private final List<Language> languages;
  private final ZoneId zone;

  RegisterPages(PageFlow paper, TextFlow writing, List<Language> languages, ZoneId zone) {
    this.paper = paper;
    this.writing = writing;
    this.languages = languages;
    this.zone = zone;
  }

  void write(List<SlotToSeal> slots, List<Labels> labels) {
    Rows rows = new Rows(slots, labels);
    for (int from = 0, to; from < slots.size(); from = to) {
      to = from + 1;
      while (to < slots.size() && slots.get(to).group().equals(slots.get(from).group())) to++;
      rows.writeGroup(slots.subList(from, to));
    }
  }

  private void rule() {
    paper.canvas().line(PageFlow.LEFT, paper.y(), PageFlow.RIGHT, paper.y(), 0.35, HAIRLINE);
  }

  /**
   * That there were witnesses, when each said so and, as far as they agreed to it, who and what.
   */
  void timestamped(List<AuditToSeal> audit, List<WitnessToSeal> witnesses, List<Labels> labels) {
    for (AuditToSeal link : audit) {
      if (!link.event().equals("ceremony.witnessed")) continue;
      Optional<WitnessToSeal> witness =
          witnesses.stream().filter(one -> one.at().equals(link.at())).findFirst();
      paper.need(WITNESS_ROW + witness.map(this::height).orElse(0.0));
      double y = paper.y() - 13;
      Style plain = new Style(Face.REGULAR, 8, SOFT, languages.get(0));
      String said =
          labels.stream().map(label -> label.get("witnessed")).collect(Collectors.joining("  "));
      ZonedDateTime when = link.at().atZone(zone);
      Style digits = new Style(Face.REGULAR, 8, SOFT, Language.EN);
      String time = when.toLocalDate() + "  " + TIME_OF_DAY.format(when);
      Tags tags = paper.tags();
      Runnable witnessed =
          () -> writing.oneLine(paper.canvas(), List.of(said), plain, NAME, y, TIME - NAME - 20);
      tags.in("P", languages.get(0), witnessed);
      tags.in("P", languages.get(0), () -> atRight(time, digits, y));
      paper.down(WITNESS_ROW);
      witness.ifPresent(this::named);
      rule();
    }
  }

  /** The witness in the words that they gave, in the language in which they gave them. */
  private void named(WitnessToSeal witness) {
    paragraph(witness.name(), new Style(Face.BOLD, 8.6, INK, languages.get(0)));
    if (!witness.words().isEmpty())
      paragraph(witness.words(), new Style(Face.REGULAR, 8, SOFT, languages.get(0)));
    paper.down(BELOW + 2);
  }

  private void paragraph(String text, Style style) {
    Runnable paragraph = () -> writing.paragraph(text, style, NAME, TIME - NAME, WITNESS_LEADING);
    paper.tags().in("P", style.language(), paragraph);
  }

  private double height(WitnessToSeal witness) {
    Style style = new Style(Face.BOLD, 8.6, INK, languages.get(0));
    int lines =
        writing.typesetter().lines(witness.name(), style, TIME - NAME).size()
            + writing.typesetter().lines(witness.words(), style, TIME - NAME).size();
    return lines * WITNESS_LEADING + BELOW + 2;
  }

  /** The register's rows, each as high as its longest text. */
  private final class Rows {

    private final SignatoryTexts texts = new SignatoryTexts(languages);
    private final List<SlotToSeal> all;
    private final List<Labels> labels;
    private final EqualText names;
    private final EqualText places;
    private final EqualText titles;
    private final EqualText notes;
    private final EqualText groups;

    Rows(List<SlotToSeal> slots, List<Labels> labels) {
      this.all = slots;
      this.labels = labels;
      Language main = languages.get(0);
      Style strong = new Style(Face.BOLD, 8.6, INK, main);
      Style plain = new Style(Face.REGULAR, 8.6, SOFT, main);
      Style small = new Style(Face.REGULAR, 8, SOFT, main);
      Style faint = new Style(Face.REGULAR, 7.2, FAINT, main);
      names = equal(slots, texts::name, strong, plain, PLACE - NAME - 8);
      places = equal(slots, texts::place, strong, plain, TITLE - PLACE - 8);
      titles = equal(slots, texts::title, small, small, TIME - TITLE - 8);
      notes = equal(slots, texts::note, faint, faint, TIME - NAME - 8);
      Style heading = new Style(Face.BOLD, 8.6, VERMILION, main);
      Style translation = new Style(Face.REGULAR, 8.6, VERMILION, main);
      groups =
          equal(slots, texts::group, heading, translation, PageFlow.RIGHT - PageFlow.LEFT, true);
    }

    /** Those who stand beside each other in one group, under its name. */
    void writeGroup(List<SlotToSeal> slots) {
      Pair group = texts.group(slots.get(0));
      double height = groups.height(List.of(group));
      if (height > 0) {
        double heading = ABOVE_GROUP + height + BELOW;
        paper.need(heading + height(slots.get(0)));
        groups.write(paper, group, PageFlow.LEFT, paper.y() - ABOVE_GROUP);
        paper.down(heading);
        rule();
      }
      paper.tags().in("L", languages.get(0), () -> slots.forEach(this::writeRow));
    }

    private void writeRow(SlotToSeal slot) {
      double height = height(slot);
      paper.need(height);
      paper.tags().in("LI", languages.get(0), () -> write(slot));
      paper.down(height);
      rule();
    }

    private EqualText equal(
        List<SlotToSeal> slots,
        Function<SlotToSeal, Pair> text,
        Style first,
        Style second,
        double width) {
      return equal(slots, text, first, second, width, false);
    }

    private EqualText equal(
        List<SlotToSeal> slots,
        Function<SlotToSeal, Pair> text,
        Style first,
        Style second,
        double width,
        boolean mayShareLine) {
      List<Pair> all = slots.stream().map(text).toList();
      return new EqualText(writing.typesetter(), all, first, second, width, mayShareLine);
    }

    private double columns(SlotToSeal slot) {
      return Math.max(
          names.height(List.of(texts.name(slot))),
          Math.max(
              places.height(List.of(texts.place(slot))),
              titles.height(List.of(texts.title(slot)))));
    }

    double height(SlotToSeal slot) {
      double notes = this.notes.height(List.of(texts.note(slot)));
      double hash = slot.signature() == null ? 0 : HASH;
      return Math.max(
          MIN_ROW, ABOVE + EqualText.stack(BETWEEN, columns(slot), notes, hash) + BELOW);
    }

    private void write(SlotToSeal slot) {
      double y = paper.y() - ABOVE;
      Style numeral = new Style(Face.BOLD, 10, VERMILION, Language.EN);
      String number = String.format(Locale.ROOT, "%d", all.indexOf(slot) + 1);
      Tags tags = paper.tags();
      Language main = languages.get(0);
      tags.in("Lbl", main, () -> paper.canvas().text(number, numeral, PageFlow.LEFT, y - 8));
      tags.in("LBody", main, () -> entry(slot, y));
    }

    private void entry(SlotToSeal slot, double y) {
      Tags tags = paper.tags();
      names.write(paper, texts.name(slot), NAME, y);
      places.write(paper, texts.place(slot), PLACE, y);
      titles.write(paper, texts.title(slot), TITLE, y);
      double below = y - columns(slot) - BETWEEN;
      notes.write(paper, texts.note(slot), NAME, below);
      Style plain = new Style(Face.REGULAR, 8, SOFT, languages.get(0));
      if (slot.signature() == null) {
        String unsigned = labels.get(0).get("unsigned");
        tags.in("P", labels.get(0).language(), () -> atRight(unsigned, plain, y - 8));
        return;
      }
      ZonedDateTime when = slot.signature().confirmedAt().atZone(zone);
      Style digits = new Style(Face.REGULAR, 8, SOFT, Language.EN);
      tags.in("P", Language.EN, () -> atRight(TIME_OF_DAY.format(when), digits, y - 8));
      tags.in("P", Language.EN, () -> atRight(when.toLocalDate().toString(), digits, y - 18));
      Style tiny = new Style(Face.REGULAR, 5.6, FAINT, Language.EN, 0.1);
      double foot = paper.y() - height(slot) + BELOW + 1;
      String hash = slot.signature().inkHash();
      tags.in("P", Language.EN, () -> paper.canvas().text(hash, tiny, NAME, foot));
    }
  }

  private void atRight(String text, Style style, double y) {
    double x = PageFlow.RIGHT - writing.typesetter().width(text, style);
    writing.on(paper.canvas(), text, style, x, y);
  }
}
