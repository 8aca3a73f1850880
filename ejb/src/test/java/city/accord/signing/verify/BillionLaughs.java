package city.accord.signing.verify;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The attack known as billion laughs, in a PDF: nested form XObjects, each of which draws the next
 * ten times. Extracting the text of the fingerprint draws the innermost one a billion times.
 */
final class BillionLaughs {

  private static final int DEPTH = 9;

  private BillionLaughs() {}

  static void draw(PDDocument document) throws IOException {
    COSStream drawing = ContentAttacks.form(document, "Fingerprint");
    String whole = drawing.toTextString();
    for (int i = 0; i < DEPTH; i++) {
      COSStream next = new COSStream();
      next.setItem(COSName.TYPE, COSName.XOBJECT);
      next.setItem(COSName.SUBTYPE, COSName.FORM);
      next.setItem(COSName.BBOX, drawing.getItem(COSName.BBOX));
      COSDictionary resources = resources(drawing);
      COSDictionary drawings = new COSDictionary();
      drawings.setItem("Laugh", next);
      resources.setItem(COSName.XOBJECT, drawings);
      resources.setNeedToBeUpdated(true);
      Revised.write(drawing, "/Laugh Do ".repeat(10) + (i == 0 ? whole : ""));
      drawing = next;
    }
    Revised.write(drawing, "\n");
  }

  private static COSDictionary resources(COSStream drawing) {
    COSDictionary resources = drawing.getCOSDictionary(COSName.RESOURCES);
    if (resources != null) return resources;
    drawing.setItem(COSName.RESOURCES, new COSDictionary());
    return drawing.getCOSDictionary(COSName.RESOURCES);
  }
}
