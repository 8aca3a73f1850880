package city.accord.signing.verify;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureNameFinder;

/**
 * A signature or a timestamp token (CMS SignedData, RFC 5652) and the only encoding in which Accord
 * writes it. Much of a SignedData is not signed: certificates, lists, versions, parameters of
 * algorithms, the order of sets, the sign of an ECDSA value. Everything of that kind is derived
 * here from what is signed, so that comparing bytes leaves nothing to choose.
 */
public final class ExactCms {

  /** The application that a signature's dictionary names where {@link #of} encoded it. */
  public static final String MARK = "Accord-2";

  private final SignedData data;
  private final SignerInfo signer;
  private final SignedAttributes attributes;
  private final SignerCertificates certificates;

  private ExactCms(byte[] cms) throws IOException, GeneralSecurityException {
    ContentInfo info = ContentInfo.getInstance(new ASN1InputStream(cms).readObject());
    if (!CMSObjectIdentifiers.signedData.equals(info.getContentType()))
      throw new SignatureException("no signed data");
    data = SignedData.getInstance(info.getContent());
    if (data.getSignerInfos().size() != 1 || data.getCertificates() == null)
      throw new SignatureException("not one signer with a certificate");
    signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    if (signer.getAuthenticatedAttributes() == null) throw new SignatureException("no attributes");
    attributes = new SignedAttributes(signer.getAuthenticatedAttributes());
    certificates = new SignerCertificates(data.getCertificates(), attributes);
  }

  /** Reads a signature that does match its content and names its certificate. */
  static ExactCms read(byte[] cms) throws IOException, GeneralSecurityException {
    ExactCms read = new ExactCms(cms);
    read.requireSigned();
    return read;
  }

  /**
   * The encoding in which a signature is written into a file.
   *
   * @param roots where the chain of its certificates ends; a root itself is left out
   * @throws GeneralSecurityException if it is not valid by itself, so has no such encoding
   */
  public static byte[] of(byte[] cms, Collection<X509Certificate> roots)
      throws IOException, GeneralSecurityException {
    ExactCms read = read(cms);
    return read.encoded(read.certificates.chainBelow(roots));
  }

  SignerCertificates certificates() {
    return certificates;
  }

  /** As {@link #of} writes it: DER, the chain without a root, the low value of an ECDSA pair. */
  byte[] exact() throws IOException, GeneralSecurityException {
    return encoded(certificates.chainWithoutRoot());
  }

  /**
   * As authorities issue tokens, and as Accord wrote them at first: with the root, the certificates
   * in any order, and either value of an ECDSA pair.
   */
  byte[] asIssued() throws IOException, GeneralSecurityException {
    List<X509Certificate> all = certificates.chainInGivenOrder();
    AlgorithmIdentifier digest = protection() == null ? signer.getDigestAlgorithm() : digest();
    AlgorithmIdentifier signing =
        protection() == null ? signer.getDigestEncryptionAlgorithm() : signing();
    return encoded(new DLSet(encodables(all)), der(digest), der(signing), wellFormedValue());
  }

  private byte[] encoded(List<X509Certificate> chain) throws IOException, GeneralSecurityException {
    byte[] value = EcdsaValue.low(wellFormedValue(), own().getPublicKey());
    return encoded(new DERSet(encodables(chain)), digest(), signing(), value);
  }

  private byte[] encoded(
      ASN1Set chain, AlgorithmIdentifier digest, AlgorithmIdentifier signing, byte[] value)
      throws IOException, GeneralSecurityException {
    boolean detached = data.getEncapContentInfo().getContent() == null;
    ASN1EncodableVector content = new ASN1EncodableVector();
    content.add(contentType());
    if (!detached) content.add(new DLTaggedObject(true, 0, new DEROctetString(content())));
    Certificate certificate = Certificate.getInstance(own().getEncoded());
    ASN1EncodableVector info = new ASN1EncodableVector();
    info.add(new ASN1Integer(1));
    info.add(
        new IssuerAndSerialNumber(
            certificate.getIssuer(), certificate.getSerialNumber().getValue()));
    info.add(digest);
    info.add(new DLTaggedObject(false, 0, attributes.encoded()));
    info.add(signing);
    info.add(new DEROctetString(value));
    ASN1EncodableVector all = new ASN1EncodableVector();
    all.add(new ASN1Integer(detached ? 1 : 3));
    all.add(new DERSet(digest));
    all.add(new DLSequence(content));
    all.add(new DLTaggedObject(false, 0, chain));
    all.add(new DERSet(new DLSequence(info)));
    ASN1EncodableVector outer = new ASN1EncodableVector();
    outer.add(CMSObjectIdentifiers.signedData);
    outer.add(new DLTaggedObject(true, 0, new DLSequence(all)));
    return new DLSequence(outer).getEncoded(ASN1Encoding.DL);
  }

  private static ASN1EncodableVector encodables(List<X509Certificate> certificates)
      throws GeneralSecurityException {
    ASN1EncodableVector all = new ASN1EncodableVector();
    for (X509Certificate each : certificates) all.add(ASN1Sequence.getInstance(each.getEncoded()));
    return all;
  }

  /** What is signed as the type: data for a seal, whose content is the file; or a timestamp. */
  private ASN1ObjectIdentifier contentType() throws SignatureException {
    ASN1Encodable type = attributes.value(CMSAttributes.contentType);
    boolean detached = data.getEncapContentInfo().getContent() == null;
    ASN1ObjectIdentifier expected =
        detached ? CMSObjectIdentifiers.data : PKCSObjectIdentifiers.id_ct_TSTInfo;
    if (!expected.equals(type)) throw new SignatureException("another content");
    return expected;
  }

  private byte[] content() {
    return ASN1OctetString.getInstance(data.getEncapContentInfo().getContent()).getOctets();
  }

  private CMSAlgorithmProtection protection() throws SignatureException {
    if (!attributes.has(CMSAttributes.cmsAlgorithmProtect)) return null;
    return CMSAlgorithmProtection.getInstance(attributes.value(CMSAttributes.cmsAlgorithmProtect));
  }

  /** The algorithms as they are signed (RFC 6211) or, where they are not, in their usual form. */
  private AlgorithmIdentifier digest() throws IOException, SignatureException {
    CMSAlgorithmProtection protection = protection();
    if (protection != null) return der(protection.getDigestAlgorithm());
    return new AlgorithmIdentifier(signer.getDigestAlgorithm().getAlgorithm());
  }

  private AlgorithmIdentifier signing() throws IOException, GeneralSecurityException {
    CMSAlgorithmProtection protection = protection();
    if (protection != null) return der(protection.getSignatureAlgorithm());
    AlgorithmIdentifier stated = signer.getDigestEncryptionAlgorithm();
    if (isPss(stated))
      return der(
          new AlgorithmIdentifier(
              stated.getAlgorithm(), RSASSAPSSparams.getInstance(stated.getParameters())));
    String usual = usualName();
    if (usual == null) return new AlgorithmIdentifier(stated.getAlgorithm());
    return new DefaultSignatureAlgorithmIdentifierFinder().find(usual);
  }

  private static boolean isPss(AlgorithmIdentifier algorithm) {
    return PKCSObjectIdentifiers.id_RSASSA_PSS.equals(algorithm.getAlgorithm());
  }

  /** The name of the algorithm, where it follows of the digest and the key; else null. */
  private String usualName() {
    String digest = digestAlgorithm().getName();
    return switch (own().getPublicKey().getAlgorithm()) {
      case "RSA" -> digest + "withRSA";
      case "EC" -> digest + "withECDSA";
      default -> null;
    };
  }

  private DigestAlgorithm digestAlgorithm() {
    return DigestAlgorithm.forOID(signer.getDigestAlgorithm().getAlgorithm().getId());
  }

  private static AlgorithmIdentifier der(AlgorithmIdentifier algorithm) throws IOException {
    return AlgorithmIdentifier.getInstance(algorithm.getEncoded(ASN1Encoding.DER));
  }

  private void requireSigned() throws IOException, GeneralSecurityException {
    contentType();
    Signature signature = signature();
    signature.update(attributes.encoded().getEncoded(ASN1Encoding.DER));
    if (!signature.verify(wellFormedValue())) throw new SignatureException("not signed");
    if (data.getEncapContentInfo().getContent() == null) return;
    byte[] digest = MessageDigest.getInstance(digestAlgorithm().getJavaName()).digest(content());
    ASN1Encodable stated = attributes.value(CMSAttributes.messageDigest);
    if (!Arrays.equals(digest, ASN1OctetString.getInstance(stated).getOctets()))
      throw new SignatureException("another content than was signed");
  }

  private Signature signature() throws IOException, GeneralSecurityException {
    AlgorithmIdentifier algorithm = signing();
    String usual = usualName();
    Signature signature;
    if (isPss(algorithm)) {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("RSASSA-PSS");
      parameters.init(algorithm.getParameters().toASN1Primitive().getEncoded());
      signature = Signature.getInstance("RSASSA-PSS");
      signature.setParameter(parameters.getParameterSpec(PSSParameterSpec.class));
    } else if (usual != null) signature = Signature.getInstance(usual);
    else
      signature =
          Signature.getInstance(new DefaultSignatureNameFinder().getAlgorithmName(algorithm));
    signature.initVerify(own().getPublicKey());
    return signature;
  }

  private byte[] wellFormedValue() throws GeneralSecurityException {
    return EcdsaValue.wellFormed(signer.getEncryptedDigest().getOctets(), own().getPublicKey());
  }

  private X509Certificate own() {
    return certificates.own();
  }
}
