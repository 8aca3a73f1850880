package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.verify.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedPdfTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:20:00Z");

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 12, 54, 150})
  void theWordsCanBeReadOutOfItAgain(int slots) throws Exception {
    SealedPdf pdf = SealedPdf.of(Samples.signedBy(slots), NOW);
    keep("declaration-" + slots + ".pdf", pdf.bytes());
    String text = text(pdf);
    assertTrue(text.contains("TaipeiDeclarationonSmartCities"), text);
    assertTrue(text.contains("我們深信，科技的價值在於它為生活其中的人所帶來的改變。"), text);
    assertTrue(text.contains(pdf.fingerprint()), text);
    assertEquals(Json.sha256(pdf.manifest()), pdf.fingerprint());
    if (slots >= 12)
      for (String word : List.of("林讓灣", "鬱龜龘", "臺北市", "Písek", "ŽofiePlzeňská", "Nováková"))
        assertTrue(text.contains(word), word);
  }

  @Test
  void nothingDependsOnTheDemonstration() throws Exception {
    SealedPdf pdf = SealedPdf.of(Samples.short_(), NOW);
    keep("declaration-short.pdf", pdf.bytes());
    assertTrue(text(pdf).contains("Wehelptheonewhoasks."));
    assertTrue(pdf.bytes().length < 200_000, "no Chinese font where no Chinese is: ");
  }

  @Test
  void fourLanguagesStandInOneFile() throws Exception {
    SealedPdf pdf =
        SealedPdf.of(
            Samples.of(
                List.of(Samples.english(), Samples.chinese(), Samples.hebrew(), Samples.czech()),
                5),
            NOW);
    keep("declaration-languages.pdf", pdf.bytes());
    assertTrue(text(pdf).contains("PískupoPlzeň"));
    assertTrue(text(pdf).contains("הצהרתטאיפיי"), text(pdf));
  }

  @Test
  void theSameDeclarationIsDrawnTheSameTwice() throws Exception {
    assertEquals(
        SealedPdf.of(Samples.signedBy(3), NOW).fingerprint(),
        SealedPdf.of(Samples.signedBy(3), NOW).fingerprint());
  }

  private static String text(SealedPdf pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static void keep(String name, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "declarations"));
    Files.write(folder.resolve(name), bytes);
  }
}
