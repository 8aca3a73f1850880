package city.accord.signing.verify;

import static city.accord.signing.verify.Revised.catalog;
import static city.accord.signing.verify.Revised.write;
import static org.apache.pdfbox.cos.COSName.getPDFName;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What is done in a revision of its own to what a sealed declaration says of itself as a whole: its
 * catalog, its permissions, its metadata.
 */
final class CatalogAttacks {

  private static final COSName STRUCTURE = getPDFName("StructTreeRoot");

  private CatalogAttacks() {}

  static Stream<Case> all(Forgery forgery) {
    return Stream.of(
            forgery.updated("a new catalog", CatalogAttacks::newCatalog),
            forgery.updated("changes allowed after all (DocMDP)", CatalogAttacks::allowChanges),
            forgery.updated("the permissions removed", it -> catalog(it).removeItem(COSName.PERMS)),
            forgery.updated("other metadata", CatalogAttacks::retitle),
            forgery.updated("a layer that can be switched off", CatalogAttacks::layer),
            forgery.updated("another language", it -> it.getDocumentCatalog().setLanguage("tlh")),
            forgery.updated("the structure removed", it -> catalog(it).removeItem(STRUCTURE)),
            forgery.updated("a signature read out as another's", CatalogAttacks::readOut),
            forgery.updated(
                "other colours", it -> catalog(it).removeItem(getPDFName("OutputIntents"))))
        .flatMap(cases -> cases);
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

  /** Another text for whoever does not see the first signature. */
  private static void readOut(PDDocument document) {
    COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(STRUCTURE);
    COSDictionary picture = picture(root);
    picture.setString(COSName.ALT, picture.getString(COSName.ALT).replace("周以寧", "Eve Adams"));
    picture.setNeedToBeUpdated(true);
    catalog(document);
  }

  private static COSDictionary picture(COSDictionary part) {
    if (part.containsKey(COSName.ALT)) return part;
    COSBase kids = part.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary kid) return picture(kid);
    COSArray all = kids instanceof COSArray array ? array : new COSArray();
    for (int i = 0; i < all.size(); i++)
      if (all.getObject(i) instanceof COSDictionary kid && picture(kid) != null)
        return picture(kid);
    return null;
  }

  private static void layer(PDDocument document) {
    COSDictionary layers = new COSDictionary();
    layers.setItem("OCGs", new COSArray());
    layers.setItem("D", new COSDictionary());
    catalog(document).setItem(getPDFName("OCProperties"), layers);
  }
}
