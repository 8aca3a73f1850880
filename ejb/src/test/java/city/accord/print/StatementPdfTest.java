package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Language;
import city.accord.typeset.Colour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A press statement on the summit's letterhead. */
class StatementPdfTest {

  @Test
  void aCorrectedStatementSaysSoAboveItsText() throws IOException {
    try (PDDocument file = written("Body of it.", List.of("Corrected on 24 March: the number"))) {
      String text = text(file);
      int headline = text.indexOf("Ten cities sign");
      int corrected = text.indexOf("Corrected on 24 March");
      int body = text.indexOf("Body of it.");
      assertTrue(headline >= 0 && headline < corrected && corrected < body, text);
      assertTrue(text.contains("Smart City Mayors’ Summit"), text);
      assertTrue(text.contains("+886 2 0000"), text);
      assertTrue(text.contains("https://summit.example/en/press/ten"), text);
    }
  }

  @Test
  void itIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
    try (PDDocument file = written("Body of it.", List.of())) {
      assertEquals("en", file.getDocumentCatalog().getLanguage());
      assertEquals("Ten cities sign", file.getDocumentInformation().getTitle());
      assertNotNull(file.getDocumentCatalog().getStructureTreeRoot());
      assertTrue(file.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(!text(file).contains("Corrected"), text(file));
    }
  }

  @Test
  void aLongOneGoesOnOverleafAndLosesNothing() throws IOException {
    String body = "This is a paragraph of some length. It goes on.\n\n".repeat(60);
    try (PDDocument file = written(body, List.of())) {
      assertTrue(file.getNumberOfPages() > 1);
      assertEquals(61, text(file).split("paragraph of", -1).length);
    }
  }

  private static PDDocument written(String body, List<String> corrections) throws IOException {
    LetterPaper paper =
        new LetterPaper(
            "Ten cities sign",
            Language.EN,
            null,
            Colour.INK,
            List.of(new Said("Smart City Mayors’ Summit", Language.EN)),
            List.of(),
            "",
            List.of());
    StatementPaper statement =
        new StatementPaper(
            paper,
            "Press statement · 23 March 2016",
            "Taipei City Government",
            "Ten cities sign",
            "In Nangang",
            corrections,
            body,
            List.of("Contact: Press office", "+886 2 0000"),
            "https://summit.example/en/press/ten");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), StatementPdf.write(statement, hash -> null, out));
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument file) throws IOException {
    return new PDFTextStripper().getText(file);
  }
}
