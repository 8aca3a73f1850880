package city.accord.print;

import static city.accord.print.Card.MM;
import static city.accord.print.LetterheadSheet.AIR;
import static city.accord.print.LetterheadSheet.BOLD;
import static city.accord.print.LetterheadSheet.TEXT;

import city.accord.emblem.EmblemImage;
import city.accord.typeset.Colour;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Draws letters on A4, each from the top of a page, under the head of the summit. */
final class LetterPdf {

  private static final double SIGNATURE = 20 * MM;
  private static final double LINE = 70 * MM;

  private LetterPdf() {}

  /**
   * @param letters the text of each, with the block of whom it is for
   * @return what overlaps on a page or leaves it
   */
  static List<String> write(
      LetterPaper paper,
      List<LetterPaper.Written> letters,
      Function<String, EmblemImage> emblems,
      OutputStream out) {
    try (PrintedPdf pdf = new PrintedPdf(paper.title(), paper.language(), emblems)) {
      LetterheadSheet sheet = new LetterheadSheet(paper, pdf);
      letters.forEach(letter -> write(letter, paper, sheet));
      return sheet.save(out);
    }
  }

  private static void write(LetterPaper.Written letter, LetterPaper paper, LetterheadSheet sheet) {
    sheet.beginUnderHead();
    sheet.line("P", paper.placeAndDate(), TEXT);
    sheet.down(2 * AIR);
    if (!letter.recipient().isEmpty()) sheet.lines("P", letter.recipient(), BOLD, TEXT);
    sheet.down(2 * AIR);
    sheet.paragraphs(letter.text());
    sign(paper, sheet);
  }

  private static void sign(LetterPaper paper, LetterheadSheet sheet) {
    sheet.keepTogether(SIGNATURE + 4 * TEXT.size());
    sheet.down(SIGNATURE);
    sheet.rule(LINE, Colour.HAIRLINE);
    sheet.down(4);
    if (!paper.signer().isEmpty()) sheet.lines("P", paper.signer(), BOLD, TEXT);
  }
}
