package city.accord.signing.seal;

import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Outcome;
import city.accord.signing.verify.Verification;
import city.accord.signing.verify.Verifier;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Seals a declaration: draws it, attaches what it is proven by, and signs it as PAdES-B-LTA so that
 * nothing may change in it any more (DocMDP 1). A timestamp authority that does not answer costs
 * the seal its witness of the time, to be added later, and never the ceremony.
 */
public final class Sealer {

  private static final System.Logger LOG = System.getLogger(Sealer.class.getName());

  /** Room for a signature with its chain and a timestamp, in bytes. */
  private static final int SIGNATURE_SIZE = 14_000;

  private final SealKeys keys;
  private final Clock clock;

  public Sealer(SealKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Draws and seals a declaration, and answers for a copy of it before anyone else has to.
   *
   * @throws NotSealable if it would not be found genuine: something in it does not fit together
   */
  public Sealed seal(DeclarationToSeal declaration) {
    Sealed sealed = make(declaration);
    Verification verification = new Verifier(keys.trusted()).verify(sealed.pdf());
    Answer answer = verification.answer();
    if (answer == Answer.GENUINE || answer == Answer.TIME_NOT_PROVEN) return sealed;
    throw new NotSealable(
        verification.findings().stream()
            .filter(finding -> finding.outcome() != Outcome.PASS)
            .map(Object::toString)
            .collect(Collectors.joining(", ")));
  }

  /** Draws and seals whatever it is given. */
  Sealed make(DeclarationToSeal declaration) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    try {
      SealedPdf pdf = SealedPdf.of(declaration, now);
      DSSDocument signed = sign(new InMemoryDocument(pdf.bytes()), now);
      byte[] bytes = bytes(signed);
      DSSDocument lasting = witness(signed);
      boolean timestamped = lasting != signed;
      return new Sealed(
          timestamped ? bytes(lasting) : bytes,
          pdf.manifest(),
          pdf.fingerprint(),
          now,
          timestamped);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the timestamps that were pending; what the authority still cannot do is left as it is. */
  public Sealed witness(Sealed sealed) {
    DSSDocument pending = new InMemoryDocument(sealed.pdf());
    DSSDocument lasting = witness(pending);
    if (lasting == pending) return sealed;
    return new Sealed(
        bytes(lasting), sealed.manifest(), sealed.fingerprint(), sealed.sealedAt(), true);
  }

  private DSSDocument sign(DSSDocument document, Instant now) {
    PAdESSignatureParameters parameters = parameters(SignatureLevel.PAdES_BASELINE_B);
    parameters.bLevel().setSigningDate(Date.from(now));
    PAdESService service = service();
    ToBeSigned toSign = service.getDataToSign(document, parameters);
    SignatureValue value =
        new SignatureValue(parameters.getSignatureAlgorithm(), signature(toSign, parameters));
    return service.signDocument(document, parameters, value);
  }

  private byte[] signature(ToBeSigned toSign, PAdESSignatureParameters parameters) {
    try {
      Signature signature = Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
      signature.initSign(keys.privateKey());
      signature.update(toSign.getBytes());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The seal's key cannot sign", e);
    }
  }

  private DSSDocument witness(DSSDocument signed) {
    if (keys.timestamps() == null) return signed;
    for (SignatureLevel level :
        List.of(SignatureLevel.PAdES_BASELINE_LTA, SignatureLevel.PAdES_BASELINE_T)) {
      try {
        return service().extendDocument(signed, parameters(level));
      } catch (RuntimeException e) {
        LOG.log(
            System.Logger.Level.WARNING,
            "The seal does not reach " + level + ": " + e.getMessage());
      }
    }
    return signed;
  }

  private PAdESSignatureParameters parameters(SignatureLevel level) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    List<CertificateToken> chain = keys.chain().stream().map(CertificateToken::new).toList();
    parameters.setSigningCertificate(chain.get(0));
    parameters.setCertificateChain(chain);
    parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
    parameters.setContentSize(SIGNATURE_SIZE);
    parameters.setAppName("Accord");
    return parameters;
  }

  private PAdESService service() {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    keys.trusted().forEach(root -> trusted.addCertificate(new CertificateToken(root)));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    if (keys.crls() != null) verifier.setCrlSource(keys.crls());
    if (keys.ocsp() != null) verifier.setOcspSource(keys.ocsp());
    PAdESService service = new PAdESService(verifier);
    service.setTspSource(keys.timestamps());
    return service;
  }

  private static byte[] bytes(DSSDocument document) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
