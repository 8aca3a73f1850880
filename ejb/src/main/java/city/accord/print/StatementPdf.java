package city.accord.print;

import static city.accord.print.LetterheadSheet.AIR;
import static city.accord.print.LetterheadSheet.BOLD;
import static city.accord.print.LetterheadSheet.SMALL;
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

/** Draws a press statement on the summit's letterhead. */
final class StatementPdf {

  private static final Style HEADLINE = new Style(Face.BOLD, 19, Colour.INK, Language.EN);
  private static final Style SUBHEADLINE = new Style(Face.REGULAR, 13, Colour.SOFT, Language.EN);

  private StatementPdf() {}

  /**
   * @return what overlaps on a page or leaves it
   */
  static List<String> write(
      StatementPaper statement, Function<String, EmblemImage> emblems, OutputStream out) {
    LetterPaper paper = statement.paper();
    try (PrintedPdf pdf = new PrintedPdf(paper.title(), paper.language(), emblems)) {
      LetterheadSheet sheet = new LetterheadSheet(paper, pdf);
      sheet.beginUnderHead();
      sheet.line("P", statement.kind(), TEXT.sized(10));
      sheet.down(AIR / 2);
      sheet.line("P", statement.issuer(), BOLD.sized(10));
      sheet.down(2 * AIR);
      sheet.line("H1", statement.headline(), HEADLINE);
      sheet.down(AIR);
      sheet.line("P", statement.subheadline(), SUBHEADLINE);
      sheet.down(AIR);
      correct(statement, sheet);
      sheet.down(AIR);
      sheet.paragraphs(statement.body());
      end(statement, sheet);
      return sheet.save(out);
    }
  }

  private static void correct(StatementPaper statement, LetterheadSheet sheet) {
    if (statement.corrections().isEmpty()) return;
    sheet.down(AIR);
    sheet.rule(WIDTH, Colour.HAIRLINE);
    sheet.down(AIR / 2);
    for (String one : statement.corrections()) {
      sheet.line("P", one, BOLD.sized(10));
      sheet.down(AIR / 2);
    }
    sheet.down(AIR);
    sheet.rule(WIDTH, Colour.HAIRLINE);
    sheet.down(AIR);
  }

  private static void end(StatementPaper statement, LetterheadSheet sheet) {
    sheet.keepTogether((statement.contact().size() + 4) * TEXT.size() + 2 * AIR);
    sheet.down(AIR);
    sheet.rule(WIDTH, Colour.HAIRLINE);
    sheet.down(AIR);
    for (String one : statement.contact()) {
      sheet.line("P", one, TEXT.sized(10));
      sheet.down(AIR / 2);
    }
    sheet.line("P", statement.address(), SMALL);
  }
}
