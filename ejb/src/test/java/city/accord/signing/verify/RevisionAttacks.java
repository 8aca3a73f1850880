package city.accord.signing.verify;

import static city.accord.signing.verify.Revised.catalog;
import static org.apache.pdfbox.cos.COSName.getPDFName;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What somebody hides in a revision of their own, with a true timestamp of the summit's authority
 * on top: where only timestamps belong, nothing else may stand, even if no page shows it.
 */
final class RevisionAttacks {

  private static final String TEXT = "Nobody signed this.";

  private static final String HASH = "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709";

  private final Forgery forgery;

  private RevisionAttacks(Forgery forgery) {
    this.forgery = forgery;
  }

  static Stream<Case> all(Forgery forgery) {
    RevisionAttacks by = new RevisionAttacks(forgery);
    return Stream.of(
        by.appended("an object that nothing leads to", "<</Note (" + TEXT + ")>>", ""),
        by.appended(
            "a stream that nothing leads to",
            "<</Length " + TEXT.length() + ">>\nstream\n" + TEXT + "\nendstream",
            ""),
        by.appended("another title", "<</Title (" + TEXT + ")>>", "/Info 9000 0 R"),
        by.appended("text in the trailer", "<<>>", "/Note (" + TEXT + ")"),
        by.appended("other identifiers", "<<>>", "/ID [(" + TEXT + ")(" + TEXT + ")]"),
        by.updated("text in the store", it -> note(store(it))),
        by.updated("a certificate of text in the store", it -> streamOfText(store(it), "Certs")),
        by.updated("a revocation list of text in the store", it -> streamOfText(store(it), "CRLs")),
        by.updated("a response of text in the store", it -> streamOfText(store(it), "OCSPs")),
        by.updated("text behind a stored certificate", RevisionAttacks::behindCertificate),
        by.updated("text beside a stored certificate", it -> note(stored(it, "Certs"))),
        by.updated("text beside the validation of a signature", it -> validation(it, HASH, "Note")),
        by.updated("text as the time of a validation", it -> validation(it, HASH, "TU")),
        by.updated("the validation of no signature", it -> validation(it, TEXT, "TU")),
        by.updated("text in the form", it -> note(form(it))),
        by.updated("a description of a signature's field", it -> put(field(it), "TU")),
        by.updated("the contents of a signature's field", it -> put(field(it), "Contents")),
        by.updated("a long name of a signature's field", it -> put(field(it), "T")),
        by.updated("text in a signature's field", it -> note(field(it))),
        by.updated("text in the looks of a signature", it -> note(looks(it))),
        by.updated("text in a signature", it -> note(signature(it))),
        by.updated("a reason to sign", it -> put(signature(it), "Reason")),
        by.updated("text in the tree of pages", it -> note(pages(it))),
        by.updated("text among the extensions", RevisionAttacks::extension));
  }

  private Case updated(String what, Forgery.Change change) {
    return timestamped(what, forgery.update(change));
  }

  private Case appended(String what, String object, String trailer) {
    return timestamped(what, forgery.appended(FileAttacks.revision(forgery, object, trailer)));
  }

  private Case timestamped(String what, byte[] file) {
    return Case.altered(what + ", our timestamp on top", Forgery.timestamped(file, forgery.ours));
  }

  private static void note(COSDictionary dictionary) {
    put(dictionary, "Note");
  }

  private static void put(COSDictionary dictionary, String name) {
    dictionary.setString(name, TEXT.repeat(3));
    dictionary.setNeedToBeUpdated(true);
  }

  private static COSDictionary store(PDDocument document) {
    COSDictionary store = catalog(document).getCOSDictionary(getPDFName("DSS"));
    store.setNeedToBeUpdated(true);
    return store;
  }

  private static COSStream stored(PDDocument document, String what) {
    return (COSStream) store(document).getCOSArray(getPDFName(what)).getObject(0);
  }

  private static void streamOfText(COSDictionary store, String where) throws IOException {
    COSArray all = store.getCOSArray(getPDFName(where));
    if (all == null) store.setItem(where, all = new COSArray());
    COSStream stream = new COSStream();
    Revised.write(stream, TEXT);
    all.add(stream);
    all.setNeedToBeUpdated(true);
  }

  private static void behindCertificate(PDDocument document) throws IOException {
    COSStream certificate = stored(document, "Certs");
    byte[] bytes = certificate.createInputStream().readAllBytes();
    try (var out = certificate.createOutputStream()) {
      out.write(bytes);
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    certificate.setNeedToBeUpdated(true);
  }

  /** What is needed to validate a signature, under something else than its hash. */
  private static void validation(PDDocument document, String name, String what) {
    COSDictionary validation = new COSDictionary();
    validation.setString(what, TEXT);
    COSDictionary all = new COSDictionary();
    all.setItem(name, validation);
    store(document).setItem("VRI", all);
  }

  private static COSDictionary form(PDDocument document) {
    return document.getDocumentCatalog().getAcroForm(null).getCOSObject();
  }

  private static COSDictionary field(PDDocument document) {
    return (COSDictionary) form(document).getCOSArray(COSName.FIELDS).getObject(1);
  }

  private static COSDictionary looks(PDDocument document) {
    return field(document).getCOSDictionary(COSName.AP);
  }

  private static COSDictionary signature(PDDocument document) {
    return field(document).getCOSDictionary(COSName.V);
  }

  private static COSDictionary pages(PDDocument document) {
    return catalog(document).getCOSDictionary(COSName.PAGES);
  }

  private static void extension(PDDocument document) {
    COSDictionary extensions = new COSDictionary();
    extensions.setString("NOTE", TEXT);
    catalog(document).setItem("Extensions", extensions);
  }
}
