package city.accord.signing.seal;

import city.accord.signing.verify.EcdsaValue;
import city.accord.signing.verify.ExactCms;
import city.accord.signing.verify.Outcome;
import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verification;
import city.accord.signing.verify.Verifier;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Seals a declaration: draws it, attaches what it is proven by, and signs it as PAdES-B-LTA.
 * Viewers may let nothing be added but signatures (DocMDP 2); the verifier, timestamps only. A
 * timestamp authority that does not answer costs the seal its timestamp, to be added later, and
 * never the ceremony.
 */
public final class Sealer {

  private static final System.Logger LOG = System.getLogger(Sealer.class.getName());

  /** Room for a signature with its chain and a timestamp, in bytes. */
  private static final int SIGNATURE_SIZE = 14_000;

  private static final String CONTENTS = "/Contents <";

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
    return sealAll(declaration).deposited();
  }

  /**
   * The same for all documents of the seal. Only the deposited one waits for its timestamps: the
   * hall does not wait for those of the others.
   */
  public SealedSet sealAll(DeclarationToSeal declaration) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Rendition> renditions = Rendition.of(declaration);
    List<SealedPdf> drawn = draw(declaration, now);
    Sealed deposited = proven(make(drawn.get(0), now));
    List<SealedSet.Other> others = new ArrayList<>();
    for (int i = 1; i < drawn.size(); i++) {
      Rendition rendition = renditions.get(i);
      int first = rendition.slots().get(0).position();
      Sealed sealed = proven(signed(drawn.get(i), now));
      others.add(new SealedSet.Other(rendition.kind(), first, sealed));
    }
    return new SealedSet(deposited, others);
  }

  private static List<SealedPdf> draw(DeclarationToSeal declaration, Instant now) {
    try {
      return SealedPdf.allOf(declaration, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Sealed proven(Sealed sealed) {
    Verification verification = new Verifier(keys.trusted()).verify(sealed.pdf());
    Verdict answer = verification.answer();
    if (answer == Verdict.GENUINE || answer == Verdict.TIME_NOT_PROVEN) return sealed;
    throw new NotSealable(
        verification.findings().stream()
            .filter(finding -> finding.outcome() != Outcome.PASS)
            .map(Object::toString)
            .collect(Collectors.joining(", ")));
  }

  /** Draws and seals whatever it is given. */
  Sealed make(DeclarationToSeal declaration) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return make(draw(declaration, now).get(0), now);
  }

  /** Seals whatever was drawn. */
  Sealed make(SealedPdf pdf, Instant now) {
    return timestamp(signed(pdf, now));
  }

  private Sealed signed(SealedPdf pdf, Instant now) {
    byte[] signed = bytes(sign(new InMemoryDocument(pdf.bytes()), now));
    return new Sealed(signed, pdf.manifest(), pdf.fingerprint(), now, false);
  }

  /**
   * Adds the timestamps that are pending, up to the one that lasts (LTA); what the authority cannot
   * do yet is left as it is, and the same is answered.
   */
  public Sealed timestamp(Sealed sealed) {
    if (keys.timestamps() == null) return sealed;
    DSSDocument pending = new InMemoryDocument(sealed.pdf());
    Answered authority = new Answered(keys.timestamps());
    try {
      return timestamped(sealed, extended(pending, SignatureLevel.PAdES_BASELINE_LTA, authority));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "The seal awaits its timestamp: " + e.getMessage());
    }
    if (!authority.hasAnswered() || hasTimestamp(sealed)) return sealed;
    try {
      DSSDocument first = extended(pending, SignatureLevel.PAdES_BASELINE_T, authority);
      return new Sealed(
          bytes(first), sealed.manifest(), sealed.fingerprint(), sealed.sealedAt(), false);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "The seal awaits any timestamp: " + e.getMessage());
      return sealed;
    }
  }

  private static Sealed timestamped(Sealed sealed, DSSDocument lasting) {
    return new Sealed(
        bytes(lasting), sealed.manifest(), sealed.fingerprint(), sealed.sealedAt(), true);
  }

  /** Whether the sealed file has a timestamp already, so that another of its kind adds nothing. */
  private static boolean hasTimestamp(Sealed sealed) {
    return new String(sealed.pdf(), StandardCharsets.ISO_8859_1).contains("/ETSI.RFC3161");
  }

  private DSSDocument sign(DSSDocument document, Instant now) {
    PAdESSignatureParameters parameters = parameters(SignatureLevel.PAdES_BASELINE_B);
    parameters.bLevel().setSigningDate(Date.from(now));
    PAdESService service = service();
    ToBeSigned toSign = service.getDataToSign(document, parameters);
    SignatureValue value =
        new SignatureValue(parameters.getSignatureAlgorithm(), signature(toSign, parameters));
    return new InMemoryDocument(exact(bytes(service.signDocument(document, parameters, value))));
  }

  /** Writes the seal's signature, the last in the file, in its only encoding. */
  private byte[] exact(byte[] signed) {
    String text = new String(signed, StandardCharsets.ISO_8859_1);
    int from = text.lastIndexOf(CONTENTS) + CONTENTS.length();
    int to = text.indexOf('>', from);
    try {
      byte[] cms = HexFormat.of().parseHex(text, from, to);
      String exact = HexFormat.of().formatHex(ExactCms.of(cms, keys.trusted()));
      String padded = exact + "0".repeat(to - from - exact.length());
      return (text.substring(0, from) + padded + text.substring(to))
          .getBytes(StandardCharsets.ISO_8859_1);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("The seal's signature is not valid", e);
    }
  }

  private byte[] signature(ToBeSigned toSign, PAdESSignatureParameters parameters) {
    try {
      Signature signature = Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
      signature.initSign(keys.privateKey());
      signature.update(toSign.getBytes());
      return EcdsaValue.low(signature.sign(), keys.chain().get(0).getPublicKey());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The seal's key cannot sign", e);
    }
  }

  private DSSDocument extended(DSSDocument signed, SignatureLevel level, TSPSource authority) {
    PAdESService service = service();
    service.setTspSource(authority);
    return service.extendDocument(signed, parameters(level));
  }

  private PAdESSignatureParameters parameters(SignatureLevel level) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    List<CertificateToken> chain = keys.chain().stream().map(CertificateToken::new).toList();
    parameters.setSigningCertificate(chain.get(0));
    parameters.setCertificateChain(chain);
    parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
    parameters.setContentSize(SIGNATURE_SIZE);
    parameters.setAppName(ExactCms.MARK);
    parameters.getSignatureTimestampParameters().setAppName(ExactCms.MARK);
    parameters.getArchiveTimestampParameters().setAppName(ExactCms.MARK);
    return parameters;
  }

  private PAdESService service() {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    keys.trusted().forEach(root -> trusted.addCertificate(new CertificateToken(root)));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    if (keys.crls() != null) verifier.setCrlSource(keys.crls());
    if (keys.ocsp() != null) verifier.setOcspSource(keys.ocsp());
    return new PAdESService(verifier);
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

  /**
   * A timestamp authority, and whether it has answered at all. Its tokens are written in their only
   * encoding; one that is not valid by itself is no answer.
   */
  private final class Answered implements TSPSource {

    private static final long serialVersionUID = 1;

    private final transient TSPSource authority;
    private boolean answered;

    Answered(TSPSource authority) {
      this.authority = authority;
    }

    boolean hasAnswered() {
      return answered;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
      TimestampBinary timestamp = authority.getTimeStampResponse(algorithm, digest);
      answered = true;
      try {
        return new TimestampBinary(ExactCms.of(timestamp.getBytes(), keys.trusted()));
      } catch (IOException | GeneralSecurityException e) {
        throw new DSSException("The timestamp is not valid: " + e.getMessage(), e);
      }
    }
  }
}
