package city.accord.signing.verify;

import static org.apache.pdfbox.contentstream.operator.OperatorName.DRAW_OBJECT;

import city.accord.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** A sealed PDF, opened. Only for files whose {@link FileShape} has been read before. */
final class SealedDocument implements AutoCloseable {

  private static final int MAX_PAGES = 400;
  private static final Set<String> CHANGED_BY_TIMESTAMPS =
      Set.of("Pages", "AcroForm", "DSS", "Extensions");
  private static final List<String> ATTACHED =
      List.of("accord-audit.json", "accord-ink.json", "accord-manifest.json");

  private final PDDocument document;
  private Map<String, byte[]> drawings;
  private List<String> marks;
  private String words;

  SealedDocument(byte[] file) throws IOException {
    document = Loader.loadPDF(file);
    if (document.getNumberOfPages() > MAX_PAGES) throw new IOException("too many pages");
  }

  String pagesHash() throws IOException {
    return Structure.ofPages(document);
  }

  String wholePagesHash() throws IOException {
    return Structure.ofWholePages(document);
  }

  String restHash() throws IOException {
    return Structure.ofRest(document, CHANGED_BY_TIMESTAMPS);
  }

  int pageCount() {
    return document.getNumberOfPages();
  }

  /**
   * The attached files by name; nothing else may be attached, and all of it has to be.
   *
   * @throws IOException if together they have more bytes than a sealed file may have
   */
  Map<String, byte[]> attachments() throws IOException {
    var names = document.getDocumentCatalog().getNames();
    if (names == null || names.getEmbeddedFiles() == null) return Map.of();
    Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
    if (files == null || !List.copyOf(new TreeMap<>(files).keySet()).equals(ATTACHED))
      return Map.of();
    Map<String, byte[]> contents = new HashMap<>();
    int left = Verifier.LARGEST;
    for (var file : files.entrySet()) {
      if (file.getValue().getEmbeddedFile() == null) return Map.of();
      try (InputStream in = file.getValue().getEmbeddedFile().createInputStream()) {
        byte[] content = in.readNBytes(left + 1);
        left -= content.length;
        if (left < 0) throw new IOException("too much attached");
        contents.put(file.getKey(), content);
      }
    }
    return contents;
  }

  /** The drawings on the pages: what each form of a name such as {@code Ink7} holds. */
  Map<String, byte[]> drawings() throws IOException {
    if (drawings == null) readDrawings();
    return drawings;
  }

  /**
   * The pictures on the pages, which are flags and emblems, in the order in which they are drawn:
   * the hash of each one's samples.
   */
  List<String> marks() throws IOException {
    if (marks == null) readDrawings();
    return marks;
  }

  private void readDrawings() throws IOException {
    Map<String, byte[]> forms = new HashMap<>();
    List<String> pictures = new ArrayList<>();
    Set<COSStream> read = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : document.getPages()) {
      List<COSName> drawn = drawn(page);
      Map<COSName, String> marked = new HashMap<>();
      Set<COSName> held = new HashSet<>();
      for (COSName name : page.getResources().getXObjectNames()) {
        held.add(name);
        PDXObject drawing = page.getResources().getXObject(name);
        if (drawing instanceof PDImageXObject picture) {
          marked.put(name, mark(name, picture));
          continue;
        }
        if (!(drawing instanceof PDFormXObject form)) throw new IOException("another drawing");
        if (!read.add(form.getCOSObject())) throw new IOException("a drawing of two names");
        if (forms.put(name.getName(), content(form)) != null)
          throw new IOException("twice " + name.getName());
      }
      if (!held.equals(Set.copyOf(drawn))) throw new IOException("drawn is not what is held");
      drawn.stream().filter(marked::containsKey).map(marked::get).forEach(pictures::add);
    }
    drawings = forms;
    marks = pictures;
  }

  /** What a page draws of its resources, in order (the operator Do: ISO 32000-1, 8.8). */
  private static List<COSName> drawn(PDPage page) throws IOException {
    List<COSName> drawn = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(page);
    Object before = null;
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator && operator.getName().equals(DRAW_OBJECT)) {
        if (!(before instanceof COSName name)) throw new IOException("drawn without a name");
        drawn.add(name);
      }
      before = token;
    }
    return drawn;
  }

  private static String mark(COSName name, PDImageXObject picture) throws IOException {
    String hash = Sha256.hex(content(picture));
    if (!name.getName().equals("Mark" + hash)) throw new IOException("a picture of another name");
    return hash;
  }

  private static byte[] content(PDXObject drawing) throws IOException {
    try (InputStream in = drawing.getCOSObject().createInputStream()) {
      return in.readAllBytes();
    }
  }

  /**
   * All words on the pages, without spaces. Not of a document that a stranger may have written:
   * drawings that draw each other, and fonts, can make this take any time and memory.
   */
  String words() throws IOException {
    if (words == null) words = new DrawnText().getText(document).replaceAll("\\s", "");
    return words;
  }

  /**
   * The text of the codes that are drawn. What a page says of itself beside them (ActualText, ISO
   * 32000-1, 14.9.4) is not read: it may name one person where another's name is drawn.
   */
  private static final class DrawnText extends PDFTextStripper {

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      // nothing that is marked is read otherwise
    }

    @Override
    public void endMarkedContentSequence() {
      // and so nothing ends
    }
  }

  /** The signature dictionaries in the order in which they were added. */
  List<COSDictionary> signatures() throws IOException {
    return document.getSignatureDictionaries().stream().map(it -> it.getCOSObject()).toList();
  }

  /** The certificates of the document security store (ISO 32000-2, 12.8.4.3). */
  List<X509Certificate> storedCertificates() throws IOException, GeneralSecurityException {
    COSDictionary store =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
    COSArray stored = store == null ? null : store.getCOSArray(COSName.getPDFName("Certs"));
    List<X509Certificate> certificates = new ArrayList<>();
    for (int i = 0; stored != null && i < stored.size(); i++)
      if (stored.getObject(i) instanceof COSStream stream)
        try (InputStream in = stream.createInputStream()) {
          certificates.add(
              (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
    return certificates;
  }

  /** Whether all annotations and form fields are signatures that nobody sees. */
  boolean showsNothingButItsPages() throws IOException {
    int count = signatures().size();
    int found = 0;
    for (PDPage page : document.getPages()) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++, found++)
        if (!isInvisibleSignature(annotations.getObject(i))) return false;
    }
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    if (form == null) return found == 0;
    if (!Set.of("Fields", "SigFlags").containsAll(names(form))) return false;
    COSArray fields = form.getCOSArray(COSName.FIELDS);
    if (fields == null || fields.size() != count || found != count) return false;
    for (int i = 0; i < fields.size(); i++)
      if (!isInvisibleSignature(fields.getObject(i))) return false;
    return true;
  }

  private static boolean isInvisibleSignature(COSBase annotation) {
    if (!(annotation instanceof COSDictionary widget)) return false;
    if (!COSName.SIG.equals(widget.getCOSName(COSName.FT))) return false;
    if (widget.containsKey(COSName.A) || widget.containsKey(COSName.AA)) return false;
    COSArray place = widget.getCOSArray(COSName.RECT);
    if (place == null || place.size() != 4) return false;
    for (float edge : place.toFloatArray()) if (edge != 0) return false;
    COSDictionary looks = widget.getCOSDictionary(COSName.AP);
    COSBase normal = looks == null ? null : looks.getDictionaryObject(COSName.N);
    return normal == null || normal instanceof COSStream stream && stream.getLength() == 0;
  }

  private static List<String> names(COSDictionary dictionary) {
    return dictionary.keySet().stream().map(COSName::getName).toList();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
