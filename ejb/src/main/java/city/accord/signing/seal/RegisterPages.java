package city.accord.signing.seal;

import static city.accord.signing.seal.Colour.FAINT;
import static city.accord.signing.seal.Colour.HAIRLINE;
import static city.accord.signing.seal.Colour.INK;
import static city.accord.signing.seal.Colour.SOFT;
import static city.accord.signing.seal.Colour.VERMILION;

import city.accord.signing.glyph.Face;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The register: who signed for whom and when, with the hash that ties each signature. */
final class RegisterPages {

  private static final double ROW = 35.5;
  private static final double WITNESS_ROW = 20;
  private static final double NAME = PageFlow.LEFT + 26;
  private static final double PLACE = PageFlow.LEFT + 196;
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
    Tags tags = paper.tags();
    Language main = languages.get(0);
    Runnable rows =
        () -> {
          for (SlotToSeal slot : slots) {
            paper.need(ROW);
            tags.in("LI", main, () -> row(slot, labels));
            paper.down(ROW);
            paper
                .canvas()
                .line(PageFlow.LEFT, paper.y(), PageFlow.RIGHT, paper.y(), 0.35, HAIRLINE);
          }
        };
    tags.in("L", main, rows);
  }

  /** That there were witnesses, and when each said so; who they were is not for the public. */
  void timestamped(List<AuditToSeal> audit, List<Labels> labels) {
    for (AuditToSeal link : audit) {
      if (!link.event().equals("ceremony.witnessed")) continue;
      paper.need(WITNESS_ROW);
      double y = paper.y() - 13;
      Style plain = new Style(Face.REGULAR, 8, SOFT, languages.get(0));
      String said =
          labels.stream().map(label -> label.get("witnessed")).collect(Collectors.joining("  "));
      ZonedDateTime when = link.at().atZone(zone);
      Style digits = new Style(Face.REGULAR, 8, SOFT, Language.EN);
      String time = when.toLocalDate() + "  " + TIME_OF_DAY.format(when);
      Tags tags = paper.tags();
      Runnable witnessed = () -> writing.fitted(said, plain, NAME, y, TIME - NAME - 20);
      tags.in("P", languages.get(0), witnessed);
      tags.in("P", languages.get(0), () -> atRight(time, digits, y));
      paper.down(WITNESS_ROW);
      paper.canvas().line(PageFlow.LEFT, paper.y(), PageFlow.RIGHT, paper.y(), 0.35, HAIRLINE);
    }
  }

  private void row(SlotToSeal slot, List<Labels> labels) {
    Language main = languages.get(0);
    double y = paper.y() - 12;
    Style numeral = new Style(Face.BOLD, 10, VERMILION, Language.EN);
    String number = String.format(Locale.ROOT, "%d", slot.position());
    Tags tags = paper.tags();
    tags.in("Lbl", main, () -> paper.canvas().text(number, numeral, PageFlow.LEFT, y));
    tags.in("LBody", main, () -> entry(slot, labels, y));
  }

  private void entry(SlotToSeal slot, List<Labels> labels, double y) {
    Language main = languages.get(0);
    Style strong = new Style(Face.BOLD, 9, INK, main);
    Style plain = new Style(Face.REGULAR, 8, SOFT, main);
    pair(slot.name(), strong, plain, NAME, y, PLACE - NAME - 10);
    pair(slot.place(), strong, plain, PLACE, y, 104);
    pair(slot.title(), plain, plain, PLACE + 108, y, TIME - PLACE - 116);
    if (slot.signature() == null) {
      String unsigned = labels.get(0).get("unsigned");
      paper.tags().in("P", labels.get(0).language(), () -> atRight(unsigned, plain, y));
      return;
    }
    ZonedDateTime when = slot.signature().confirmedAt().atZone(zone);
    Style digits = new Style(Face.REGULAR, 8, SOFT, Language.EN);
    Tags tags = paper.tags();
    tags.in("P", main, () -> atRight(TIME_OF_DAY.format(when), digits, y));
    tags.in("P", main, () -> atRight(when.toLocalDate().toString(), digits, y - 10));
    Style tiny = new Style(Face.REGULAR, 5.6, FAINT, Language.EN, 0.1);
    String hash = slot.signature().inkHash();
    double below = paper.y() - 32;
    tags.in("P", main, () -> paper.canvas().text(hash, tiny, NAME, below));
  }

  private void pair(
      LocalizedText text, Style first, Style second, double x, double y, double width) {
    Language main = languages.get(0);
    Tags tags = paper.tags();
    tags.in("P", main, () -> writing.fitted(text.in(main), first, x, y, width));
    if (languages.size() == 1) return;
    String other = text.in(languages.get(1));
    if (other.equals(text.in(main))) return;
    tags.in("P", languages.get(1), () -> writing.fitted(other, second, x, y - 10, width));
  }

  private void atRight(String text, Style style, double y) {
    double x = PageFlow.RIGHT - writing.typesetter().width(text, style);
    writing.on(paper.canvas(), text, style, x, y);
  }
}
