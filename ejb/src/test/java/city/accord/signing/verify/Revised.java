package city.accord.signing.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Parts of a document that are changed in a revision of its own: each is marked to be written. */
final class Revised {

  private Revised() {}

  static COSDictionary catalog(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setNeedToBeUpdated(true);
    return catalog;
  }

  static void write(COSStream stream, String content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    stream.setNeedToBeUpdated(true);
  }
}
