package city.accord.signing.verify;

import static city.accord.signing.verify.Revised.catalog;
import static city.accord.signing.verify.Revised.write;
import static org.apache.pdfbox.cos.COSName.getPDFName;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * What is done in a revision of its own to what the pages of a sealed declaration are made of: its
 * attached files, its drawings and its fonts.
 */
final class ContentAttacks {

  private ContentAttacks() {}

  static Stream<Case> all(Forgery forgery) {
    return Stream.of(
            forgery.updated("the manifest removed", it -> catalog(it).removeItem(COSName.NAMES)),
            forgery.updated("the manifest emptied", it -> write(manifest(it), "{}")),
            forgery.updated("the manifest edited", ContentAttacks::edit),
            forgery.updated("one more file attached", it -> attach(it, "accord-notes.json")),
            forgery.updated(
                "a second manifest of the same name", it -> attach(it, "accord-manifest.json")),
            forgery.updated(
                "a signature's drawing replaced",
                it -> write(form(it, "Ink1"), "0 0 m 65535 9000 l S\n")),
            forgery.updated(
                "a signature's drawing taken from another slot", ContentAttacks::swapDrawings),
            forgery.updated("the fingerprint drawn anew", it -> write(form(it, "Fingerprint"), "")),
            forgery.updated("a white rectangle under the fingerprint", ContentAttacks::coverFrom),
            forgery.updated("a fingerprint of drawings that draw each other", BillionLaughs::draw),
            forgery.updated(
                "the code leads elsewhere", it -> write(form(it, "QrCode"), "0 0 50 50 re f\n")),
            forgery.updated("a font with other shapes", ContentAttacks::swapFonts),
            forgery.updated("a font that says other characters", ContentAttacks::swapCharacters))
        .flatMap(cases -> cases);
  }

  private static void coverFrom(PDDocument document) throws IOException {
    COSStream fingerprint = form(document, "Fingerprint");
    write(fingerprint, "q 1 g 0 0 330 34 re f Q\n" + fingerprint.toTextString());
  }

  static COSStream form(PDDocument document, String name) throws IOException {
    for (PDPage page : document.getPages())
      if (page.getResources().getXObject(getPDFName(name)) != null)
        return page.getResources().getXObject(getPDFName(name)).getCOSObject();
    throw new IOException("no " + name);
  }

  private static COSStream manifest(PDDocument document) throws IOException {
    return document
        .getDocumentCatalog()
        .getNames()
        .getEmbeddedFiles()
        .getNames()
        .get("accord-manifest.json")
        .getEmbeddedFile()
        .getCOSObject();
  }

  private static void edit(PDDocument document) throws IOException {
    COSStream manifest = manifest(document);
    write(manifest, manifest.toTextString().replace("Smart City", "Clever City"));
  }

  private static void attach(PDDocument document, String name) throws IOException {
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream("{}".getBytes()));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setEmbeddedFile(file);
    COSDictionary tree = document.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject();
    COSArray names = tree.getCOSArray(COSName.NAMES);
    names.add(new COSString(name));
    names.add(specification.getCOSObject());
    names.setNeedToBeUpdated(true);
    tree.setNeedToBeUpdated(true);
    document.getDocumentCatalog().getNames().getCOSObject().setNeedToBeUpdated(true);
    catalog(document);
  }

  private static void swapDrawings(PDDocument document) throws IOException {
    String one = form(document, "Ink1").toTextString();
    write(form(document, "Ink1"), form(document, "Ink2").toTextString());
    write(form(document, "Ink2"), one);
  }

  /** The embedded files of two fonts of a page change places. */
  private static void swapFonts(PDDocument document) throws IOException {
    List<COSDictionary> described = fonts(document).map(font -> descriptor(font)).limit(2).toList();
    COSBase one = described.get(0).getItem(COSName.FONT_FILE2);
    described.get(0).setItem(COSName.FONT_FILE2, described.get(1).getItem(COSName.FONT_FILE2));
    described.get(1).setItem(COSName.FONT_FILE2, one);
    described.forEach(it -> it.setNeedToBeUpdated(true));
  }

  private static COSDictionary descriptor(COSDictionary font) {
    COSDictionary descendant =
        (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    return descendant.getCOSDictionary(COSName.FONT_DESC);
  }

  private static void swapCharacters(PDDocument document) throws IOException {
    COSDictionary font = fonts(document).findFirst().orElseThrow();
    COSStream map = (COSStream) font.getDictionaryObject(COSName.TO_UNICODE);
    write(map, map.toTextString().replaceFirst("<(....)>\nendbfchar", "<0041>\nendbfchar"));
  }

  private static Stream<COSDictionary> fonts(PDDocument document) {
    COSDictionary fonts =
        document.getPage(1).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts.keySet().stream().map(name -> (COSDictionary) fonts.getDictionaryObject(name));
  }
}
