package city.accord.signing.seal;

import static org.apache.pdfbox.cos.COSName.getPDFName;

import city.accord.Sha256;
import city.accord.signing.canonical.Json;
import city.accord.signing.verify.DeclaredText;
import city.accord.signing.verify.QrDrawing;
import city.accord.signing.verify.SealedPages;
import city.accord.signing.verify.Structure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A declaration as a tagged PDF/A-3a and PDF/UA-1, ready to be signed: all its pages, and attached
 * to it the manifest, the public audit and the public ink.
 *
 * @param fingerprint SHA-256 of the manifest
 */
record SealedPdf(byte[] bytes, String manifest, String fingerprint) {

  /** The original that is deposited. */
  static SealedPdf of(DeclarationToSeal declaration, Instant sealedAt) throws IOException {
    return allOf(declaration, sealedAt).get(0);
  }

  /** All documents of one seal, in the order of {@link Rendition#of}: they share the manifest. */
  static List<SealedPdf> allOf(DeclarationToSeal declaration, Instant sealedAt) throws IOException {
    List<Drawn> all = new ArrayList<>();
    for (Rendition rendition : Rendition.of(declaration)) {
      try (PDDocument pages = new PDDocument()) {
        DeclarationPages drawn = DeclarationPages.draw(declaration, rendition, pages);
        all.add(Drawn.of(rendition, drawn, saved(pages)));
      }
    }
    List<SealedPdf> finished = new ArrayList<>();
    for (Drawn one : all) finished.add(finish(declaration, one, all, sealedAt));
    return finished;
  }

  /** A document whose pages are drawn, and not yet what depends on them. */
  private record Drawn(DeclarationPages drawn, byte[] bytes, SealedPages pages) {

    static Drawn of(Rendition rendition, DeclarationPages drawn, byte[] bytes) throws IOException {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        String hash = Structure.ofPages(document);
        return new Drawn(drawn, bytes, rendition.pages(document.getNumberOfPages(), hash));
      }
    }
  }

  /** Completes pages that were drawn before: everything that depends on how they came out. */
  static SealedPdf finish(
      DeclarationToSeal declaration, DeclarationPages drawn, byte[] pages, Instant sealedAt)
      throws IOException {
    Drawn only = Drawn.of(Rendition.of(declaration).get(0), drawn, pages);
    return finish(declaration, only, List.of(only), sealedAt);
  }

  private static SealedPdf finish(
      DeclarationToSeal declaration, Drawn one, List<Drawn> all, Instant sealedAt)
      throws IOException {
    DeclarationPages drawn = one.drawn();
    try (PDDocument document = Loader.loadPDF(one.bytes())) {
      ManifestWriter writer = new ManifestWriter(declaration, drawn.marks());
      String manifest = writer.manifest(all.stream().map(Drawn::pages).toList(), sealedAt);
      String fingerprint = Sha256.hex(manifest);
      PDPage last = document.getPage(document.getNumberOfPages() - 1);
      write(form(last, "Fingerprint"), drawn.fingerprint(fingerprint));
      write(form(last, "QrCode"), code(declaration, fingerprint));
      attach(document, sealedAt, attachments(writer, manifest));
      List<DeclaredText> texts = DeclaredText.of(Json.parse(declaration.content()));
      describe(document, texts, fingerprint, sealedAt);
      if (!Structure.ofPages(document).equals(one.pages().hash()))
        throw new IllegalStateException("the pages changed while they were sealed");
      return new SealedPdf(saved(document), manifest, fingerprint);
    }
  }

  private static byte[] code(DeclarationToSeal declaration, String fingerprint) {
    String address = declaration.ceremony().verifyAddress() + "?fingerprint=" + fingerprint;
    return QrDrawing.of(address);
  }

  private static Map<String, String> attachments(ManifestWriter writer, String manifest) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("accord-audit.json", writer.audit());
    files.put("accord-ink.json", writer.ink());
    files.put("accord-manifest.json", manifest);
    return files;
  }

  private static COSStream form(PDPage page, String name) throws IOException {
    return page.getResources().getXObject(getPDFName(name)).getCOSObject();
  }

  private static void write(COSStream stream, byte[] content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
  }

  private static void attach(PDDocument document, Instant at, Map<String, String> files)
      throws IOException {
    Map<String, PDComplexFileSpecification> named = new LinkedHashMap<>();
    COSArray associated = new COSArray();
    for (Map.Entry<String, String> file : files.entrySet()) {
      PDComplexFileSpecification specification = attachment(document, file, at);
      named.put(file.getKey(), specification);
      associated.add(specification);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(named);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
  }

  private static PDComplexFileSpecification attachment(
      PDDocument document, Map.Entry<String, String> file, Instant at) throws IOException {
    byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile embedded =
        new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    embedded.setSubtype("application/json");
    embedded.setSize(bytes.length);
    GregorianCalendar modified =
        GregorianCalendar.from(
            ZonedDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC));
    embedded.setModDate(modified);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(file.getKey());
    specification.setFileUnicode(file.getKey());
    specification.setEmbeddedFile(embedded);
    specification.setEmbeddedFileUnicode(embedded);
    specification.getCOSObject().setName("AFRelationship", "Data");
    return specification;
  }

  private static void describe(
      PDDocument document, List<DeclaredText> texts, String fingerprint, Instant at)
      throws IOException {
    document.setVersion(1.7f);
    PDMetadata metadata = new PDMetadata(document);
    try (OutputStream out = metadata.createOutputStream()) {
      out.write(Metadata.of(texts, fingerprint, at));
    }
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().setLanguage(texts.get(0).language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    PDOutputIntent intent =
        new PDOutputIntent(document, new ByteArrayInputStream(SrgbProfile.bytes()));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    document.getDocumentCatalog().addOutputIntent(intent);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }
}
