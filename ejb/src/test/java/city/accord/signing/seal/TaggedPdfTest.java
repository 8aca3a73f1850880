package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The declaration as it is read out to whoever does not see it. */
class TaggedPdfTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:20:00Z");

  @Test
  void eachLanguageIsReadFromItsTitleToItsDates() throws Exception {
    List<Read> all = read(Samples.signedBy(3));
    List<Read> english =
        all.stream().filter(it -> it.path().startsWith("Document/Sect2/")).toList();
    assertEquals("H1", english.get(0).type());
    assertEquals("Taipei Declaration on Smart Cities", english.get(0).text());
    assertTrue(english.stream().allMatch(it -> it.language().equals("en")), english::toString);
    assertEquals(
        List.of("Lbl 1", "Lbl 2", "Lbl 3", "Lbl 4", "Lbl 5"),
        english.stream()
            .filter(it -> it.type().equals("Lbl"))
            .map(it -> it.type() + " " + it.text())
            .toList());
    assertEquals("The text is dated 23 March 2016", english.get(english.size() - 2).text());
    assertEquals("智慧城市臺北宣言", all.get(0).text());
    assertEquals("zh-Hant", all.get(0).language());
  }

  /** Lines end without a space that is seen; words must not run together for that. */
  @Test
  void aSpaceStandsWhereALineIsBroken() throws Exception {
    String all =
        read(Samples.signedBy(1)).stream().map(Read::text).collect(Collectors.joining("\n"));
    assertTrue(all.contains("met in Taipei because the questions before our cities"), all);
  }

  @Test
  void eachSignatureIsAPictureThatATextStandsFor() throws Exception {
    List<String> pictures =
        read(Samples.signedBy(3)).stream()
            .filter(it -> it.type().equals("Figure"))
            .map(Read::alternative)
            .toList();
    assertEquals(
        List.of(
            "親筆簽名：周以寧、市長、臺北市",
            "親筆簽名：Camille Berthier、市長、格勒諾布爾",
            "親筆簽名：Dana Whitfield、市長、奧蘭多",
            "查驗副本的 QR 碼：https://summit.example/en/verify"),
        pictures);
  }

  /** What runs along every page is not read with the text. */
  @Test
  void aFooterIsNotRead() throws Exception {
    List<Read> all = read(Samples.signedBy(3));
    assertTrue(all.stream().noneMatch(it -> it.text().contains("Mayors’ Summit")), all::toString);
  }

  /**
   * A part of the structure.
   *
   * @param path the parts that it belongs to, numbered where there are several of a kind
   */
  private record Read(String path, String type, String language, String alternative, String text) {}

  private static List<Read> read(DeclarationToSeal declaration) throws IOException {
    try (PDDocument document = Loader.loadPDF(SealedPdf.of(declaration, NOW).bytes())) {
      Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
      for (PDPage page : document.getPages()) texts.put(page.getCOSObject(), marked(page));
      COSDictionary root =
          document
              .getDocumentCatalog()
              .getCOSObject()
              .getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
      List<Read> all = new ArrayList<>();
      read(root.getCOSDictionary(COSName.K), "Document", texts, all);
      return all;
    }
  }

  private static Map<Integer, String> marked(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents())
      if (content.getMCID() >= 0)
        texts.put(
            content.getMCID(),
            content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(it -> ((TextPosition) it).getUnicode())
                .collect(Collectors.joining()));
    return texts;
  }

  private static void read(
      COSDictionary part,
      String path,
      Map<COSDictionary, Map<Integer, String>> texts,
      List<Read> all) {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> counts = new HashMap<>();
    COSArray kids = part.getCOSArray(COSName.K);
    boolean isRead = false;
    for (int i = 0; i < kids.size(); i++) {
      COSDictionary kid = dictionary(kids.get(i));
      if (kid.containsKey(COSName.MCID)) {
        isRead = true;
        text.append(texts.get(kid.getCOSDictionary(COSName.PG)).get(kid.getInt(COSName.MCID)));
      } else {
        String type = kid.getNameAsString(COSName.S);
        int number = counts.merge(type, 1, Integer::sum);
        read(kid, path + "/" + type + number, texts, all);
      }
    }
    if (isRead)
      all.add(
          new Read(
              path,
              part.getNameAsString(COSName.S),
              part.getString(COSName.LANG),
              part.getString(COSName.ALT),
              text.toString()));
  }

  private static COSDictionary dictionary(COSBase item) {
    return (COSDictionary) (item instanceof COSObject object ? object.getObject() : item);
  }
}
