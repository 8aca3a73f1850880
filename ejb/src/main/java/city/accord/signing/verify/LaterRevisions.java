package city.accord.signing.verify;

import static city.accord.signing.verify.StrictObjects.other;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ocsp.OCSPResponse;

/**
 * The revisions after the seal's own. They may add timestamps and what proves them (ISO 32000-2,
 * 12.8.4 and 12.8.5), and nothing else: no object that nothing leads to, no entry that those do not
 * need, no bytes that are not a certificate, a revocation list or a response.
 */
final class LaterRevisions {

  private static final Set<String> FORM = Set.of("Fields", "SigFlags");
  private static final Set<String> FIELD =
      Set.of("FT", "Type", "Subtype", "F", "T", "V", "P", "Rect", "AP");
  private static final Set<String> APPEARANCE = Set.of("Length", "Type", "Subtype", "BBox");
  private static final Set<String> TIMESTAMP =
      Set.of("Type", "Filter", "SubFilter", "Contents", "ByteRange", "Prop_Build", "M");
  private static final Set<String> STORE = Set.of("Type", "Certs", "CRLs", "OCSPs", "VRI");
  private static final Set<String> VALIDATION = Set.of("Type", "Cert", "CRL", "OCSP", "TU");
  private static final Set<String> EXTENSION = Set.of("Type", "BaseVersion", "ExtensionLevel");
  private static final Set<String> CHANGED_IN_CATALOG = Set.of("AcroForm", "DSS", "Extensions");

  private static final String DATE = "D:[0-9]{4,14}(Z|[+-][0-9]{2}'[0-9]{2}'?)?";

  private final PDDocument before;
  private final PDDocument now;
  private final StrictObjects objects = new StrictObjects();
  private final Set<COSObjectKey> fields = new HashSet<>();

  private LaterRevisions(PDDocument before, PDDocument now) {
    this.before = before;
    this.now = now;
  }

  /**
   * Requires that all revisions after the seal's add timestamps only.
   *
   * @throws NotAsSealed if there is anything else in them
   */
  static void require(byte[] file, FileShape shape, int sealEnds) throws NotAsSealed, IOException {
    PDDocument before = document(file, sealEnds);
    try {
      for (int i = shape.ends().indexOf(sealEnds) + 1; i < shape.ends().size(); i++) {
        PDDocument now = document(file, shape.ends().get(i));
        try (PDDocument done = before) {
          new LaterRevisions(done, now).require(shape.defined(i));
        } finally {
          before = now;
        }
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    } finally {
      before.close();
    }
  }

  private static PDDocument document(byte[] file, int end) throws IOException {
    return Loader.loadPDF(Arrays.copyOf(file, end));
  }

  private void require(Set<COSObjectKey> defined)
      throws NotAsSealed, IOException, GeneralSecurityException {
    trailer();
    COSDictionary catalog = now.getDocumentCatalog().getCOSObject();
    same(catalog, before.getDocumentCatalog().getCOSObject(), CHANGED_IN_CATALOG);
    form(catalog.getItem(COSName.ACRO_FORM));
    store(catalog.getItem(COSName.getPDFName("DSS")));
    extensions(catalog.getItem(COSName.getPDFName("Extensions")));
    pages();
    for (COSObjectKey key : defined)
      if (!objects.isReached(key) && !isAsBefore(key)) throw new NotAsSealed("object " + key);
  }

  private void trailer() throws NotAsSealed {
    COSDictionary trailer = now.getDocument().getTrailer();
    COSDictionary earlier = before.getDocument().getTrailer();
    COSBase root = trailer.getItem(COSName.ROOT);
    if (!CosText.of(root).equals(CosText.of(earlier.getItem(COSName.ROOT)))) throw other("root");
    if (root instanceof COSObject object) objects.reach(object.getKey());
    COSArray id = trailer.getCOSArray(COSName.ID);
    COSArray first = earlier.getCOSArray(COSName.ID);
    if (id == null && first == null) return;
    if (id == null || first == null || id.size() != 2) throw other("identifier");
    boolean kept = CosText.of(id.get(0)).equals(CosText.of(first.get(0)));
    if (!kept || !(id.get(1) instanceof COSString own) || own.getBytes().length > 32)
      throw other("identifier");
  }

  private void form(COSBase item) throws NotAsSealed, IOException {
    if (item == null) return;
    COSDictionary form = objects.only(item, FORM);
    objects.number(form, "SigFlags");
    for (COSBase field : objects.list(form.getItem(COSName.FIELDS))) {
      if (!(field instanceof COSObject object)) throw other("field");
      fields.add(object.getKey());
      if (!isAsBefore(object.getKey())) field(field);
    }
  }

  private void field(COSBase item) throws NotAsSealed, IOException {
    COSDictionary field = objects.only(item, FIELD);
    for (String name : List.of("FT", "Type", "Subtype")) objects.name(field, name);
    objects.number(field, "F");
    objects.text(field, "T", StrictObjects.NAME);
    for (COSBase edge : objects.list(field.getItem(COSName.RECT)))
      if (!CosText.of(edge).matches("[0.]+")) throw other("place");
    if (field.containsKey(COSName.AP)) appearance(field.getItem(COSName.AP));
    timestamp(field.getItem(COSName.V));
  }

  private void appearance(COSBase item) throws NotAsSealed, IOException {
    COSBase normal = objects.only(item, Set.of("N")).getItem(COSName.N);
    COSDictionary stream = objects.only(normal, APPEARANCE);
    if (!(stream instanceof COSStream drawn) || drawn.getLength() != 0) throw other("appearance");
    for (String name : List.of("Type", "Subtype")) objects.name(stream, name);
    for (COSBase edge : objects.list(stream.getItem(COSName.BBOX)))
      if (!CosText.of(edge).matches("[0.]+")) throw other("appearance");
  }

  private void timestamp(COSBase item) throws NotAsSealed {
    COSDictionary timestamp = objects.only(item, TIMESTAMP);
    for (String name : List.of("Type", "Filter", "SubFilter")) objects.name(timestamp, name);
    objects.text(timestamp, "M", DATE);
    for (COSBase each : objects.list(timestamp.getItem(COSName.BYTERANGE)))
      if (!(each instanceof COSInteger)) throw other("range");
    COSBase build = timestamp.getItem(COSName.getPDFName("Prop_Build"));
    if (build == null) return;
    COSBase app = objects.only(build, Set.of("App")).getItem(COSName.getPDFName("App"));
    objects.name(objects.only(app, Set.of("Name")), "Name");
  }

  private void store(COSBase item) throws NotAsSealed, IOException, GeneralSecurityException {
    if (item == null) return;
    COSDictionary store = objects.only(item, STORE);
    objects.name(store, "Type");
    for (String what : List.of("Certs", "CRLs", "OCSPs")) stored(store, what);
    COSBase all = store.getItem(COSName.getPDFName("VRI"));
    if (all == null) return;
    COSDictionary validations = objects.only(all, null);
    for (COSName signature : validations.keySet()) {
      if (!signature.getName().matches("[0-9A-F]{40}|Type")) throw other("validation");
      if (signature.equals(COSName.TYPE)) objects.name(validations, "Type");
      else validation(validations.getItem(signature));
    }
  }

  private void validation(COSBase item) throws NotAsSealed, IOException, GeneralSecurityException {
    COSDictionary validation = objects.only(item, VALIDATION);
    objects.name(validation, "Type");
    objects.text(validation, "TU", DATE);
    for (String what : List.of("Cert", "CRL", "OCSP")) stored(validation, what);
  }

  private void stored(COSDictionary store, String what)
      throws NotAsSealed, IOException, GeneralSecurityException {
    COSBase all = store.getItem(COSName.getPDFName(what));
    if (all == null) return;
    for (COSBase each : objects.list(all)) {
      COSDictionary dictionary = objects.only(each, Set.of("Length", "Filter"));
      if (!(dictionary instanceof COSStream stream)) throw other(what);
      try (InputStream in = stream.createInputStream()) {
        byte[] bytes = in.readAllBytes();
        if (!Arrays.equals(bytes, read(what, bytes))) throw other(what);
      }
    }
  }

  /** Exactly one value of the kind, or something else. */
  private static byte[] read(String kind, byte[] bytes)
      throws IOException, GeneralSecurityException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    if (kind.startsWith("Cert")) return factory.generateCertificate(in).getEncoded();
    if (kind.startsWith("CRL")) return ((X509CRL) factory.generateCRL(in)).getEncoded();
    OCSPResponse response = OCSPResponse.getInstance(ASN1Primitive.fromByteArray(bytes));
    return response == null ? new byte[0] : bytes;
  }

  private void extensions(COSBase item) throws NotAsSealed {
    if (item == null) return;
    COSDictionary extensions = objects.only(item, Set.of("ADBE", "ESIC", "ISO_", "Type"));
    for (COSName developer : extensions.keySet()) {
      if (developer.equals(COSName.TYPE)) objects.name(extensions, "Type");
      else {
        COSDictionary extension = objects.only(extensions.getItem(developer), EXTENSION);
        for (String name : List.of("Type", "BaseVersion")) objects.name(extension, name);
        objects.number(extension, "ExtensionLevel");
      }
    }
  }

  /** A page changes only by the fields that it shows nowhere. */
  private void pages() throws NotAsSealed {
    if (now.getNumberOfPages() != before.getNumberOfPages()) throw other("page");
    for (int i = 0; i < now.getNumberOfPages(); i++) {
      COSDictionary page = now.getPage(i).getCOSObject();
      COSObjectKey key = page.getKey();
      same(page, before.getPage(i).getCOSObject(), Set.of("Annots"));
      COSBase annotations = page.getItem(COSName.ANNOTS);
      if (annotations != null)
        for (COSBase each : objects.list(annotations))
          if (!(each instanceof COSObject it) || !fields.contains(it.getKey()))
            throw other("annotation");
      if (key != null) objects.reach(key);
    }
  }

  private void same(COSDictionary one, COSDictionary two, Set<String> except) throws NotAsSealed {
    if (!CosText.of(without(one, except)).equals(CosText.of(without(two, except))))
      throw other("entry");
  }

  private static COSDictionary without(COSDictionary dictionary, Set<String> except) {
    COSDictionary rest = new COSDictionary(dictionary);
    except.forEach(name -> rest.removeItem(COSName.getPDFName(name)));
    return rest;
  }

  private boolean isAsBefore(COSObjectKey key) throws IOException {
    if (!before.getDocument().getXrefTable().containsKey(key)) return false;
    COSBase one = before.getDocument().getObjectFromPool(key).getObject();
    COSBase two = now.getDocument().getObjectFromPool(key).getObject();
    return CosText.isSame(one, two);
  }
}
