package city.accord.signing.verify;

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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private static final String NAME = "[A-Za-z0-9 ._-]{1,40}";
  private static final String DATE = "D:[0-9]{4,14}(Z|[+-][0-9]{2}'[0-9]{2}'?)?";

  private final PDDocument before;
  private final PDDocument now;
  private final Set<COSObjectKey> allowed = new HashSet<>();
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
      if (!allowed.contains(key) && !isAsBefore(key)) throw new NotAsSealed("object " + key);
  }

  private void trailer() throws NotAsSealed {
    COSDictionary trailer = now.getDocument().getTrailer();
    COSDictionary earlier = before.getDocument().getTrailer();
    COSBase root = trailer.getItem(COSName.ROOT);
    if (!shown(root).equals(shown(earlier.getItem(COSName.ROOT)))) throw other("root");
    if (root instanceof COSObject object) allowed.add(object.getKey());
    COSArray id = trailer.getCOSArray(COSName.ID);
    COSArray first = earlier.getCOSArray(COSName.ID);
    if (id == null && first == null) return;
    if (id == null || first == null || id.size() != 2) throw other("identifier");
    boolean kept = shown(id.get(0)).equals(shown(first.get(0)));
    if (!kept || !(id.get(1) instanceof COSString own) || own.getBytes().length > 32)
      throw other("identifier");
  }

  private void form(COSBase item) throws NotAsSealed, IOException {
    if (item == null) return;
    COSDictionary form = only(item, FORM);
    number(form, "SigFlags");
    for (COSBase field : list(form.getItem(COSName.FIELDS))) {
      if (!(field instanceof COSObject object)) throw other("field");
      fields.add(object.getKey());
      if (!isAsBefore(object.getKey())) field(field);
    }
  }

  private void field(COSBase item) throws NotAsSealed, IOException {
    COSDictionary field = only(item, FIELD);
    for (String name : List.of("FT", "Type", "Subtype")) name(field, name);
    number(field, "F");
    text(field, "T", NAME);
    for (COSBase edge : list(field.getItem(COSName.RECT)))
      if (!shown(edge).matches("[0.]+")) throw other("place");
    if (field.containsKey(COSName.AP)) appearance(field.getItem(COSName.AP));
    timestamp(field.getItem(COSName.V));
  }

  private void appearance(COSBase item) throws NotAsSealed, IOException {
    COSBase normal = only(item, Set.of("N")).getItem(COSName.N);
    COSDictionary stream = only(normal, APPEARANCE);
    if (!(stream instanceof COSStream drawn) || drawn.getLength() != 0) throw other("appearance");
    for (String name : List.of("Type", "Subtype")) name(stream, name);
    for (COSBase edge : list(stream.getItem(COSName.BBOX)))
      if (!shown(edge).matches("[0.]+")) throw other("appearance");
  }

  private void timestamp(COSBase item) throws NotAsSealed {
    COSDictionary timestamp = only(item, TIMESTAMP);
    for (String name : List.of("Type", "Filter", "SubFilter")) name(timestamp, name);
    text(timestamp, "M", DATE);
    for (COSBase each : list(timestamp.getItem(COSName.BYTERANGE)))
      if (!(each instanceof COSInteger)) throw other("range");
    COSBase build = timestamp.getItem(COSName.getPDFName("Prop_Build"));
    if (build == null) return;
    COSBase app = only(build, Set.of("App")).getItem(COSName.getPDFName("App"));
    name(only(app, Set.of("Name")), "Name");
  }

  private void store(COSBase item) throws NotAsSealed, IOException, GeneralSecurityException {
    if (item == null) return;
    COSDictionary store = only(item, STORE);
    name(store, "Type");
    for (String what : List.of("Certs", "CRLs", "OCSPs")) stored(store, what);
    COSBase all = store.getItem(COSName.getPDFName("VRI"));
    if (all == null) return;
    COSDictionary validations = only(all, null);
    for (COSName signature : validations.keySet()) {
      if (!signature.getName().matches("[0-9A-F]{40}|Type")) throw other("validation");
      if (signature.equals(COSName.TYPE)) name(validations, "Type");
      else validation(validations.getItem(signature));
    }
  }

  private void validation(COSBase item) throws NotAsSealed, IOException, GeneralSecurityException {
    COSDictionary validation = only(item, VALIDATION);
    name(validation, "Type");
    text(validation, "TU", DATE);
    for (String what : List.of("Cert", "CRL", "OCSP")) stored(validation, what);
  }

  private void stored(COSDictionary store, String what)
      throws NotAsSealed, IOException, GeneralSecurityException {
    COSBase all = store.getItem(COSName.getPDFName(what));
    if (all == null) return;
    for (COSBase each : list(all)) {
      COSDictionary dictionary = only(each, Set.of("Length", "Filter"));
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
    COSDictionary extensions = only(item, Set.of("ADBE", "ESIC", "ISO_", "Type"));
    for (COSName developer : extensions.keySet()) {
      if (developer.equals(COSName.TYPE)) name(extensions, "Type");
      else {
        COSDictionary extension = only(extensions.getItem(developer), EXTENSION);
        for (String name : List.of("Type", "BaseVersion")) name(extension, name);
        number(extension, "ExtensionLevel");
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
        for (COSBase each : list(annotations))
          if (!(each instanceof COSObject it) || !fields.contains(it.getKey()))
            throw other("annotation");
      if (key != null) allowed.add(key);
    }
  }

  private void same(COSDictionary one, COSDictionary two, Set<String> except) throws NotAsSealed {
    if (!shown(without(one, except)).equals(shown(without(two, except)))) throw other("entry");
  }

  private static COSDictionary without(COSDictionary dictionary, Set<String> except) {
    COSDictionary rest = new COSDictionary(dictionary);
    except.forEach(name -> rest.removeItem(COSName.getPDFName(name)));
    return rest;
  }

  private COSDictionary only(COSBase item, Set<String> names) throws NotAsSealed {
    if (!(resolved(item) instanceof COSDictionary dictionary)) throw other("object");
    if (names != null)
      for (COSName name : dictionary.keySet())
        if (!names.contains(name.getName())) throw other(name.getName());
    return dictionary;
  }

  private List<COSBase> list(COSBase item) throws NotAsSealed {
    if (!(resolved(item) instanceof COSArray array)) throw other("list");
    return IntStream.range(0, array.size()).mapToObj(array::get).toList();
  }

  private COSBase resolved(COSBase item) {
    if (!(item instanceof COSObject object)) return item;
    allowed.add(object.getKey());
    return object.getObject();
  }

  private static void name(COSDictionary dictionary, String name) throws NotAsSealed {
    COSBase value = dictionary.getItem(COSName.getPDFName(name));
    if (value == null) return;
    if (!(value instanceof COSName it) || !it.getName().matches(NAME)) throw other(name);
  }

  private static void text(COSDictionary dictionary, String name, String form) throws NotAsSealed {
    COSBase value = dictionary.getItem(COSName.getPDFName(name));
    if (value == null) return;
    if (!(value instanceof COSString it) || !it.getString().matches(form)) throw other(name);
  }

  private static void number(COSDictionary dictionary, String name) throws NotAsSealed {
    COSBase value = dictionary.getItem(COSName.getPDFName(name));
    if (value != null && !(value instanceof COSInteger)) throw other(name);
  }

  private boolean isAsBefore(COSObjectKey key) throws IOException {
    if (!before.getDocument().getXrefTable().containsKey(key)) return false;
    COSBase one = before.getDocument().getObjectFromPool(key).getObject();
    COSBase two = now.getDocument().getObjectFromPool(key).getObject();
    return shown(one).equals(shown(two)) && Arrays.equals(raw(one), raw(two));
  }

  private static byte[] raw(COSBase value) throws IOException {
    if (!(value instanceof COSStream stream)) return new byte[0];
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  /** A value with its references as they stand, not followed. */
  private static String shown(COSBase value) {
    if (value instanceof COSObject object) return object.getKey() + " R";
    if (value instanceof COSName name) return "/" + name.getName();
    if (value instanceof COSString text) return "<" + text.toHexString() + ">";
    if (value instanceof COSArray array)
      return IntStream.range(0, array.size())
          .mapToObj(i -> shown(array.get(i)))
          .collect(Collectors.joining(" ", "[", "]"));
    if (!(value instanceof COSDictionary dictionary)) return shownNumber(value);
    TreeMap<String, String> entries = new TreeMap<>();
    for (COSName name : dictionary.keySet())
      entries.put(name.getName(), shown(dictionary.getItem(name)));
    return entries.toString();
  }

  private static String shownNumber(COSBase value) {
    if (value instanceof COSInteger number) return Long.toString(number.longValue());
    if (value instanceof org.apache.pdfbox.cos.COSNumber number) return number.floatValue() + "";
    return String.valueOf(value);
  }

  private static NotAsSealed other(String what) {
    return new NotAsSealed("another " + what + " in a later revision");
  }
}
