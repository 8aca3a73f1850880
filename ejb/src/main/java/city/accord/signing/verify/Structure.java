package city.accord.signing.verify;

import city.accord.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The hash of what a PDF shows: every page with all that it reaches (content, fonts, forms), by
 * content and not by where in the file it stands. Anything laid over, under or into a page changes
 * it. The annotations are left out, which are looked at one by one.
 */
public final class Structure {

  private static final int DEEPEST = 40;
  private static final int MAX_PARTS = 400_000;

  private static final Set<String> OF_STREAMS = Set.of("Length", "Filter", "DecodeParms", "DL");
  private static final Set<String> OF_PAGES = Set.of("Parent", "Annots");

  private static final Set<String> OF_THE_SEAL = Set.of("Fingerprint", "QrCode");

  private final Set<String> drawingsLeftOut;
  private final MessageDigest digest = Sha256.digest();
  private final Map<COSBase, Integer> seen = new IdentityHashMap<>();
  private int depth;
  private int parts;

  private Structure(Set<String> drawingsLeftOut) {
    this.drawingsLeftOut = drawingsLeftOut;
  }

  /**
   * The hash of all pages as the manifest has it, in lower-case hexadecimal: without the
   * fingerprint and its code, which come of it and are checked by themselves.
   */
  public static String ofPages(PDDocument document) throws IOException {
    return ofPages(document, OF_THE_SEAL);
  }

  /** The hash of all pages with everything that is drawn on them. */
  static String ofWholePages(PDDocument document) throws IOException {
    return ofPages(document, Set.of());
  }

  private static String ofPages(PDDocument document, Set<String> drawingsLeftOut)
      throws IOException {
    Structure structure = new Structure(drawingsLeftOut);
    for (PDPage page : document.getPages()) structure.page(page);
    return structure.result();
  }

  /** The hash of all that the document reaches beside its pages, without these entries. */
  static String ofRest(PDDocument document, Set<String> without) throws IOException {
    Structure structure = new Structure(Set.of());
    // what leads to a page, such as the structure of the document, names it by its number
    for (PDPage page : document.getPages())
      structure.seen.put(page.getCOSObject(), structure.seen.size());
    COSDictionary catalog = new COSDictionary(document.getDocumentCatalog().getCOSObject());
    without.forEach(name -> catalog.removeItem(COSName.getPDFName(name)));
    structure.value(catalog, Set.of());
    return structure.result();
  }

  private void page(PDPage page) throws IOException {
    put("page");
    put(page.getMediaBox().toString());
    put(page.getCropBox().toString());
    put(page.getRotation() + "");
    if (page.getResources() != null) value(page.getResources().getCOSObject(), Set.of());
    value(page.getCOSObject(), OF_PAGES);
  }

  private void value(COSBase value, Set<String> without) throws IOException {
    if (++depth > DEEPEST || ++parts > MAX_PARTS) throw new IOException("nested without end");
    COSBase base = value instanceof COSObject object ? object.getObject() : value;
    if (base == null || base instanceof COSNull) put("null");
    else if (base instanceof COSDictionary || base instanceof COSArray) container(base, without);
    else if (base instanceof COSName name) put("/" + name.getName());
    else if (base instanceof COSString text) put("(" + text.toHexString());
    else if (base instanceof COSNumber number) put("#" + number.floatValue());
    else if (base instanceof COSBoolean truth) put(truth.getValue() ? "true" : "false");
    else throw new IOException("an unknown kind of object");
    depth--;
  }

  private void container(COSBase base, Set<String> without) throws IOException {
    Integer before = seen.putIfAbsent(base, seen.size());
    if (before != null) put("@" + before);
    else if (base instanceof COSStream stream) stream(stream);
    else if (base instanceof COSArray array) array(array);
    else dictionary((COSDictionary) base, without);
  }

  private void array(COSArray array) throws IOException {
    put("[" + array.size());
    for (COSBase each : array) value(each, Set.of());
  }

  private void dictionary(COSDictionary dictionary, Set<String> without) throws IOException {
    Map<String, COSBase> sorted = new TreeMap<>();
    for (COSName name : dictionary.keySet())
      if (!without.contains(name.getName())) sorted.put(name.getName(), dictionary.getItem(name));
    put("<" + sorted.size());
    for (Map.Entry<String, COSBase> entry : sorted.entrySet()) {
      put("/" + entry.getKey());
      if (isLeftOut(entry)) put("seal");
      else value(entry.getValue(), entry.getKey().equals("P") ? OF_PAGES : Set.of());
    }
  }

  private boolean isLeftOut(Map.Entry<String, COSBase> entry) {
    COSBase base = entry.getValue() instanceof COSObject it ? it.getObject() : entry.getValue();
    return drawingsLeftOut.contains(entry.getKey()) && base instanceof COSStream;
  }

  private void stream(COSStream stream) throws IOException {
    put("stream");
    dictionary(stream, OF_STREAMS);
    Structure bytes = new Structure(Set.of());
    try (InputStream in = new DigestInputStream(stream.createInputStream(), bytes.digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    put(bytes.result());
  }

  private void put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((byte) (bytes.length >> 16));
    digest.update((byte) (bytes.length >> 8));
    digest.update((byte) bytes.length);
    digest.update(bytes);
  }

  private String result() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
