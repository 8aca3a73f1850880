package city.accord.signing.verify;

import static city.accord.signing.verify.Revised.catalog;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * What is done to the pages of a sealed declaration in a revision of its own, behind the seal,
 * which stays whole: most readers would show the change and call the signature good.
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
            forgery.updated("a page that does something when it is opened", PageAttacks::onOpen))
        .flatMap(cases -> cases);
  }

  private static PDPage page(PDDocument document) {
    PDPage page = document.getPage(1);
    page.getCOSObject().setNeedToBeUpdated(true);
    return page;
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
}
