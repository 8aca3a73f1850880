package city.accord.signing.seal;

import static org.apache.pdfbox.cos.COSName.getPDFName;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * What is done to a sealed declaration in a revision of its own, behind the seal, which stays
 * whole: most readers would show the change and call the signature good.
 */
final class PageAttacks {

  private PageAttacks() {}

  static Stream<Case> all(Forgery forgery) {
    return Stream.of(
            forgery.updated("a white rectangle over the text", PageAttacks::cover),
            forgery.updated("a page added", it -> touch(it, add(it))),
            forgery.updated("a page taken out", it -> touch(it, remove(it))),
            forgery.updated("pages reordered", PageAttacks::reorder),
            forgery.updated("a page turned upside down", it -> page(it).setRotation(180)),
            forgery.updated("a page cropped", it -> page(it).setCropBox(new PDRectangle(300, 300))),
            forgery.updated("an annotation added", PageAttacks::annotate),
            forgery.updated("a link added", PageAttacks::link),
            forgery.updated("a form field added", PageAttacks::field),
            forgery.updated("a script that starts by itself", PageAttacks::script),
            forgery.updated("a page that does something when it is opened", PageAttacks::onOpen),
            forgery.updated("the manifest removed", it -> catalog(it).removeItem(COSName.NAMES)),
            forgery.updated("the manifest emptied", it -> write(manifest(it), "{}")),
            forgery.updated("the manifest edited", PageAttacks::edit),
            forgery.updated("one more file attached", it -> attach(it, "accord-notes.json")),
            forgery.updated(
                "a second manifest of the same name", it -> attach(it, "accord-manifest.json")),
            forgery.updated(
                "a signature's drawing replaced",
                it -> write(form(it, "Ink1"), "0 0 m 65535 9000 l S\n")),
            forgery.updated(
                "a signature's drawing taken from another slot", PageAttacks::swapDrawings),
            forgery.updated("the fingerprint drawn anew", it -> write(form(it, "Fingerprint"), "")),
            forgery.updated(
                "the code leads elsewhere", it -> write(form(it, "QrCode"), "0 0 50 50 re f\n")),
            forgery.updated("a font with other shapes", PageAttacks::swapFonts),
            forgery.updated("a font that says other characters", PageAttacks::swapCharacters),
            forgery.updated("a new catalog", PageAttacks::newCatalog),
            forgery.updated("changes allowed after all (DocMDP)", PageAttacks::allowChanges),
            forgery.updated("the permissions removed", it -> catalog(it).removeItem(COSName.PERMS)),
            forgery.updated("other metadata", PageAttacks::retitle),
            forgery.updated("a layer that can be switched off", PageAttacks::layer),
            forgery.updated("another language", it -> it.getDocumentCatalog().setLanguage("tlh")),
            forgery.updated(
                "other colours", it -> catalog(it).removeItem(getPDFName("OutputIntents"))))
        .flatMap(cases -> cases);
  }

  private static COSDictionary catalog(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setNeedToBeUpdated(true);
    return catalog;
  }

  private static PDPage page(PDDocument document) {
    PDPage page = document.getPage(1);
    page.getCOSObject().setNeedToBeUpdated(true);
    return page;
  }

  private static COSStream form(PDDocument document, String name) throws IOException {
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

  private static void write(COSStream stream, String content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    stream.setNeedToBeUpdated(true);
  }

  static void cover(PDDocument document) throws IOException {
    PDPage page = page(document);
    try (PDPageContentStream over =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      over.setNonStrokingColor(Color.WHITE);
      over.addRect(60, 300, 400, 400);
      over.fill();
    }
    page.getResources().getCOSObject().setNeedToBeUpdated(true);
  }

  private static void touch(PDDocument document, int pages) {
    document.getPages().getCOSObject().setNeedToBeUpdated(pages > 0);
  }

  private static int add(PDDocument document) {
    document.addPage(new PDPage());
    return document.getNumberOfPages();
  }

  private static int remove(PDDocument document) {
    document.removePage(0);
    return document.getNumberOfPages();
  }

  private static void reorder(PDDocument document) {
    COSDictionary pages = document.getPages().getCOSObject();
    COSArray kids = pages.getCOSArray(COSName.KIDS);
    COSBase first = kids.get(0);
    kids.set(0, kids.get(1));
    kids.set(1, first);
    kids.setNeedToBeUpdated(true);
    pages.setNeedToBeUpdated(true);
  }

  private static void annotate(PDDocument document) throws IOException {
    PDAnnotationSquare square = new PDAnnotationSquare();
    square.setRectangle(new PDRectangle(60, 300, 400, 400));
    square.constructAppearances();
    page(document).setAnnotations(List.of(square));
  }

  private static void link(PDDocument document) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(60, 300, 400, 400));
    page(document).setAnnotations(List.of(link));
  }

  private static void field(PDDocument document) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    PDTextField field = new PDTextField(form);
    field.setPartialName("name");
    form.getFields().add(field);
    form.getCOSObject().setNeedToBeUpdated(true);
    catalog(document);
  }

  private static COSDictionary alert() {
    COSDictionary script = new COSDictionary();
    script.setName("S", "JavaScript");
    script.setString("JS", "app.alert('signed')");
    return script;
  }

  private static void script(PDDocument document) {
    catalog(document).setItem(COSName.OPEN_ACTION, alert());
  }

  private static void onOpen(PDDocument document) {
    COSDictionary actions = new COSDictionary();
    actions.setItem("O", alert());
    page(document).getCOSObject().setItem(COSName.AA, actions);
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

  private static void newCatalog(PDDocument document) {
    COSDictionary other = new COSDictionary(catalog(document));
    other.removeItem(COSName.NAMES);
    other.setNeedToBeUpdated(true);
    COSObject root = (COSObject) document.getDocument().getTrailer().getItem(COSName.ROOT);
    root.setToNull();
    document.getDocument().getTrailer().setItem(COSName.ROOT, other);
    document.getDocument().getTrailer().setNeedToBeUpdated(true);
  }

  private static void allowChanges(PDDocument document) throws IOException {
    COSDictionary signature = document.getSignatureDictionaries().get(0).getCOSObject();
    COSDictionary reference =
        (COSDictionary) signature.getCOSArray(getPDFName("Reference")).getObject(0);
    reference.getCOSDictionary(getPDFName("TransformParams")).setInt(COSName.P, 3);
    signature.setNeedToBeUpdated(true);
  }

  private static void retitle(PDDocument document) throws IOException {
    COSStream metadata = document.getDocumentCatalog().getMetadata().getCOSObject();
    write(metadata, metadata.toTextString().replace("Taipei", "Atlantis"));
  }

  private static void layer(PDDocument document) {
    COSDictionary layers = new COSDictionary();
    layers.setItem("OCGs", new COSArray());
    layers.setItem("D", new COSDictionary());
    catalog(document).setItem(getPDFName("OCProperties"), layers);
  }
}
