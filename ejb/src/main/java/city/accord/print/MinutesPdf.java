package city.accord.print;

import static city.accord.print.LetterheadSheet.AIR;
import static city.accord.print.LetterheadSheet.BOLD;
import static city.accord.print.LetterheadSheet.TEXT;
import static city.accord.print.LetterheadSheet.WIDTH;

import city.accord.emblem.EmblemImage;
import city.accord.text.Language;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Draws the minutes of a ceremony on the summit's letterhead. */
final class MinutesPdf {

  private static final Style HEADLINE = new Style(Face.BOLD, 19, Colour.INK, Language.EN);

  private MinutesPdf() {}

  /**
   * @return what overlaps on a page or leaves it
   */
  static List<String> write(
      MinutesPaper minutes, Function<String, EmblemImage> emblems, OutputStream out) {
    LetterPaper paper = minutes.paper();
    try (PrintedPdf pdf = new PrintedPdf(paper.title(), paper.language(), emblems)) {
      LetterheadSheet sheet = new LetterheadSheet(paper, pdf);
      sheet.beginUnderHead();
      sheet.line("P", minutes.kind(), BOLD.sized(12));
      sheet.down(AIR);
      sheet.line("H1", minutes.headline(), HEADLINE);
      sheet.down(AIR);
      lines(sheet, minutes.facts());
      for (MinutesPaper.Day day : minutes.days()) {
        sheet.keepTogether(6 * TEXT.size());
        sheet.down(AIR);
        sheet.line("H2", day.day(), BOLD.sized(12));
        sheet.down(AIR / 2);
        lines(sheet, day.acts());
      }
      end(minutes, sheet);
      return sheet.save(out);
    }
  }

  private static void lines(LetterheadSheet sheet, List<String> lines) {
    for (String line : lines) {
      sheet.line("P", line, TEXT.sized(10.5));
      sheet.down(AIR / 2);
    }
  }

  private static void end(MinutesPaper minutes, LetterheadSheet sheet) {
    sheet.keepTogether((2 * minutes.proof().size() + 9) * TEXT.size() + 4 * AIR);
    sheet.down(AIR);
    sheet.rule(WIDTH, Colour.HAIRLINE);
    sheet.down(AIR);
    for (String line : minutes.proof()) {
      sheet.line("P", line, TEXT.sized(9.5));
      sheet.down(AIR / 2);
    }
    sheet.down(5 * AIR);
    sheet.rule(WIDTH / 2, Colour.INK);
    sheet.down(AIR / 2);
    sheet.line("P", minutes.signer(), TEXT.sized(10));
  }
}
