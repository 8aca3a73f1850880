package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.print.LetterField.NoSuchLetterField;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Colour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Letters on the summit's letterhead. */
class LetterPdfTest {

  private static final LetterPaper PAPER =
      new LetterPaper(
          "Invitation letter",
          Language.EN,
          null,
          Colour.INK,
          List.of(new Said("Smart City Mayors’ Summit", Language.EN)),
          List.of(new Said("1 Harbour Road", Language.EN), new Said("+886 2 0000", Language.EN)),
          "Taipei, 1 March 2016",
          List.of(new Said("Lin Yu-ting", Language.EN), new Said("Mayor", Language.EN)));

  @Test
  void eachLetterBeginsAPageOfItsOwnUnderTheHead() throws IOException {
    List<LetterPaper.Written> two = List.of(letter("Marta Ribas", 1), letter("王小明", 1));
    try (PDDocument file = written(two)) {
      assertEquals(2, file.getNumberOfPages());
      String text = text(file);
      assertEquals(3, text.split("Smart City Mayors’ Summit", -1).length);
      assertTrue(text.contains("Taipei, 1 March 2016"), text);
      assertTrue(text.contains("王小明"), text);
      assertTrue(text.contains("Lin Yu-ting"), text);
    }
  }

  @Test
  void aLongLetterGoesOnOverleafAndLosesNothing() throws IOException {
    try (PDDocument file = written(List.of(letter("Marta Ribas", 40)))) {
      assertTrue(file.getNumberOfPages() > 1);
      assertEquals(41, text(file).split("paragraph of", -1).length);
    }
  }

  @Test
  void whatAValueSaysIsNoPlaceholderAndAnUnknownOneIsRefused() {
    Map<LetterField, String> values =
        Map.of(LetterField.NAME, "{title} <b>$1", LetterField.TITLE, "Mayor");
    assertEquals("Dear {title} <b>$1, Mayor", LetterField.fill("Dear {name}, {title}", values));
    assertThrows(
        NoSuchLetterField.class,
        () -> LetterField.require(LocalizedText.of(Language.EN, "Dear {nmae}")));
    for (PaperLetter kind : PaperLetter.values()) LetterField.require(kind.standard());
  }

  private static LetterPaper.Written letter(String name, int paragraphs) {
    StringBuilder text = new StringBuilder("Dear " + name + ",");
    for (int i = 0; i < paragraphs; i++)
      text.append("\n\nThis is a paragraph of some length. ").append("It goes on. ".repeat(12));
    return new LetterPaper.Written(List.of(Said.name(name)), text.toString());
  }

  private static PDDocument written(List<LetterPaper.Written> letters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), LetterPdf.write(PAPER, letters, hash -> null, out));
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument file) throws IOException {
    return new PDFTextStripper().getText(file);
  }
}
