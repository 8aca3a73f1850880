package city.accord.signing.verify;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * What EU DSS says of the signatures, by a policy in which its warnings about changes fail. It has
 * no data loader of any kind: whatever address a file names, nobody goes there.
 *
 * @param lastKnown whether the last signature, and with it every timestamp, leads to a pinned root
 */
record Certificates(
    boolean intact,
    boolean known,
    boolean lastKnown,
    boolean timesIntact,
    boolean failed,
    String signer,
    Optional<Instant> provenAt,
    boolean strangeTime) {

  private static final List<String> STRICT =
      List.of(
          "StructuralValidation",
          "ByteRangeCollision",
          "PdfAnnotationOverlap",
          "PdfVisualDifference",
          "DocMDP",
          "FieldMDP",
          "SigFieldLock",
          "UndefinedChanges");

  /**
   * @param later how many signatures, all of them timestamps, stand in the file after the seal; one
   *     that was not looked at leaves its revision to anybody
   */
  static Certificates of(byte[] file, int later, Collection<X509Certificate> roots, Instant today) {
    Reports reports = validate(file, roots, today);
    DiagnosticData data = reports.getDiagnosticData();
    SimpleReport report = reports.getSimpleReport();
    SignatureWrapper seal = data.getSignatures().get(0);
    List<TimestampWrapper> times = data.getTimestampList();
    boolean timesIntact =
        times.stream().filter(it -> it.getType() == TimestampType.DOCUMENT_TIMESTAMP).count()
                == later
            && times.stream()
                .allMatch(it -> it.isSignatureValid() && it.isMessageImprintDataIntact());
    List<TimestampWrapper> known =
        times.stream().filter(it -> report.getIndication(it.getId()) == Indication.PASSED).toList();
    boolean passed = report.getIndication(seal.getId()) == Indication.TOTAL_PASSED;
    Optional<Instant> provenAt =
        passed && !known.isEmpty()
            ? known.stream().map(it -> it.getProductionTime().toInstant()).min(Instant::compareTo)
            : Optional.empty();
    return new Certificates(
        data.getSignatures().size() == 1 && seal.isSignatureIntact() && seal.isSignatureValid(),
        seal.isTrustedChain(),
        times.isEmpty() ? seal.isTrustedChain() : known.size() == times.size(),
        timesIntact,
        report.getIndication(seal.getId()) == Indication.TOTAL_FAILED,
        seal.getSigningCertificate() == null ? "" : seal.getSigningCertificate().getCommonName(),
        provenAt,
        !known.isEmpty() && known.size() < times.size());
  }

  private static Reports validate(byte[] file, Collection<X509Certificate> roots, Instant today) {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    roots.forEach(root -> trusted.addCertificate(new CertificateToken(root)));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    verifier.setAIASource(null);
    DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
    differences.setMaximalPagesAmountForVisualComparison(0);
    PdfBoxNativeObjectFactory pdfs = new PdfBoxNativeObjectFactory();
    pdfs.setPdfDifferencesFinder(differences);
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
    validator.setPdfObjFactory(pdfs);
    validator.setValidationTime(Date.from(today));
    validator.setCertificateVerifier(verifier);
    return validator.validateDocument(
        ValidationPolicyLoader.fromValidationPolicy(new ByteArrayInputStream(policy())).create());
  }

  private static byte[] policy() {
    try (InputStream in = SimpleReport.class.getResourceAsStream("/policy/constraint.xml")) {
      String policy = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String constraint : STRICT)
        policy =
            policy.replace(
                "<" + constraint + " Level=\"WARN\"", "<" + constraint + " Level=\"FAIL\"");
      return policy.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
