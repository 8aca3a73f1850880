package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Sha256;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedPdfTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:20:00Z");

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 12, 54, 150})
  void theTextCanBeExtracted(int slots) throws Exception {
    SealedPdf pdf = SealedPdf.of(Samples.signedBy(slots), NOW);
    keep("declaration-" + slots + ".pdf", pdf.bytes());
    String text = text(pdf);
    assertTrue(text.contains("TaipeiDeclarationonSmartCities"), text);
    assertTrue(text.contains("我們深信，科技的價值在於它為生活其中的人所帶來的改變。"), text);
    assertTrue(text.contains(pdf.fingerprint()), text);
    assertEquals(Sha256.hex(pdf.manifest()), pdf.fingerprint());
    if (slots >= 12)
      for (String word : List.of("林讓灣", "鬱龜龘", "臺北市", "Písek", "ŽofiePlzeňská", "Nováková"))
        assertTrue(text.contains(word), word);
  }

  @Test
  void nothingDependsOnTheDemonstration() throws Exception {
    SealedPdf pdf = SealedPdf.of(Samples.short_(), NOW);
    keep("declaration-short.pdf", pdf.bytes());
    assertTrue(text(pdf).contains("Wehelptheonewhoasks."));
    assertTrue(pdf.bytes().length < 200_000, "no Chinese font where no Chinese is");
  }

  @Test
  void groupsStandOnThePagesAndInTheManifest() throws Exception {
    SealedPdf pdf = SealedPdf.of(Samples.grouped(Samples.signedBy(12)), NOW);
    keep("declaration-grouped.pdf", pdf.bytes());
    String text = text(pdf);
    assertTrue(text.contains("城市CitiesoftheSummit"), text);
    assertTrue(text.indexOf("ICTIndustryLeaders") > text.indexOf("CitiesoftheSummit"), text);
    // above the signatures, and again in the register
    for (String group : List.of("CitiesoftheSummit", "ICTIndustryLeaders"))
      assertEquals(3, text.split(group, -1).length, group);
    assertTrue(
        pdf.manifest().contains("\"group\":{\"en\":\"Cities of the Summit\""), pdf.manifest());
    assertFalse(SealedPdf.of(Samples.signedBy(12), NOW).manifest().contains("\"group\""));
  }

  @Test
  void eachPictureIsInTheFileOnceAndNamedInTheManifestByWhatItShows() throws Exception {
    SealedPdf pdf = SealedPdf.of(Samples.marked(Samples.signedBy(12)), NOW);
    keep("declaration-marked.pdf", pdf.bytes());
    List<String> named =
        Pattern.compile("\"mark\":\"([0-9a-f]{64})\"")
            .matcher(pdf.manifest())
            .results()
            .map(it -> it.group(1))
            .toList();
    assertEquals(10, named.size(), "of twelve, two have none");
    assertEquals(named.get(0), named.get(4), "the same flag");
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      Map<String, PDImageXObject> drawn = pictures(document);
      assertEquals(
          Set.copyOf(named),
          drawn.keySet().stream().map(it -> it.substring(4)).collect(Collectors.toSet()));
      BufferedImage flag = drawn.get("Mark" + named.get(0)).getImage();
      assertEquals(4.0 / 3, (double) flag.getWidth() / flag.getHeight());
      int white = 0xFFFFFF & flag.getRGB(flag.getWidth() / 2, flag.getHeight() / 2);
      assertEquals("ffffff", Integer.toHexString(white), "the middle of the flag of France");
    }
    assertFalse(
        SealedPdf.of(Samples.marked(Samples.signedBy(61)), NOW).manifest().contains("\"mark\""),
        "four columns leave no room");
  }

  private static Map<String, PDImageXObject> pictures(PDDocument document) throws IOException {
    Map<String, PDImageXObject> found = new TreeMap<>();
    for (PDPage page : document.getPages())
      for (COSName name : page.getResources().getXObjectNames())
        if (page.getResources().getXObject(name) instanceof PDImageXObject picture)
          found.put(name.getName(), picture);
    return found;
  }

  /** Who it was stays with the protocol office. */
  @Test
  void theRegisterSaysThatThereWasAWitness() throws Exception {
    assertFalse(text(SealedPdf.of(Samples.signedBy(3), NOW)).contains("Awitnesswaspresent"));
    SealedPdf pdf = SealedPdf.of(Samples.timestamped(Samples.signedBy(3)), NOW);
    keep("declaration-witnessed.pdf", pdf.bytes());
    assertTrue(text(pdf).contains("見證人在場見證簽署Awitnesswaspresentandsawthesigning"), text(pdf));
  }

  @Test
  void sixLanguagesStandInOneFileEachWithItsDates() throws Exception {
    SealedPdf pdf = SealedPdf.of(Samples.of(SampleTexts.inSixLanguages(), 5), NOW);
    keep("declaration-languages.pdf", pdf.bytes());
    assertTrue(text(pdf).contains("PískupoPlzeň"));
    assertTrue(text(pdf).contains("הצהרתטאיפיי"), text(pdf));
    for (String dated :
        List.of(
            "文本日期：2016年3月23日",
            "簽署於2016年3月22日，臺北南港展覽館",
            "Thetextisdated23March2016",
            "Signedon22March2016,NangangExhibitionHall,Taipei",
            "Letexteporteladatedu23mars2016",
            "Textnesedatum23.března2016")) assertTrue(text(pdf).contains(dated), dated);
  }

  @ParameterizedTest
  @CsvSource({"1,1,10", "20,1,1", "20,6,150", "7,2,54", "1,6,10"})
  void fromOneToTwentyClausesInOneToSixLanguages(int clauses, int languages, int slots)
      throws Exception {
    List<Map<String, Object>> texts =
        SampleTexts.inSixLanguages().stream()
            .limit(languages)
            .map(text -> SampleTexts.withClauses(clauses, text))
            .toList();
    SealedPdf pdf = SealedPdf.of(Samples.of(texts, slots), NOW);
    keep("declaration-" + clauses + "-" + languages + "-" + slots + ".pdf", pdf.bytes());
    assertTrue(text(pdf).contains(pdf.fingerprint()));
  }

  @Test
  void hebrewMayComeFirst() throws Exception {
    DeclarationToSeal declaration =
        Samples.of(List.of(SampleTexts.hebrew(), SampleTexts.czech()), 4);
    SealedPdf pdf = SealedPdf.of(declaration, NOW);
    keep("declaration-hebrew.pdf", pdf.bytes());
    assertTrue(text(pdf).contains("חתימות"), text(pdf));
  }

  /** Golden: pages change only on purpose, and never with the JDK or a library. */
  @Test
  void theSamplesAreDrawnAsTheyAlwaysWere() throws Exception {
    assertEquals(
        "56d0209987eb56e43f6e31385269a7816a5491dd435f3ea6b26293a39135b05c",
        SealedPdf.of(Samples.signedBy(12), NOW).fingerprint());
    assertEquals(
        "a481f63bc043d819a2a9dcba421bcd3ffbd7c86d54e0a7ad7074e43400b6cd02",
        SealedPdf.of(Samples.of(SampleTexts.inSixLanguages(), 5), NOW).fingerprint());
    List<Map<String, Object>> leftwards = List.of(SampleTexts.hebrew(), SampleTexts.czech());
    assertEquals(
        "9501a94b2048f8bee87a3f462639d426a1c64c0d8386d093070c6751f96a7d0b",
        SealedPdf.of(Samples.of(leftwards, 4), NOW).fingerprint());
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
