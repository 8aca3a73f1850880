package city.accord.signing.verify;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.DefaultSignatureNameFinder;
import org.bouncycastle.util.Store;

/**
 * The signature (CMS, RFC 5652) that no later one covers. What a signature does not sign of itself
 * can be changed without harm to it: certificates that come along, versions, attributes added. Here
 * each byte of it has to have its reason, so that no byte of the file can change unseen.
 */
final class LastSignature {

  private LastSignature() {}

  /** What there is to say of it. */
  enum State {
    AS_MADE,
    /** As made, so far as one can say who does not know its issuer. */
    OF_UNKNOWN_ISSUER,
    CHANGED
  }

  /** Whether something of a signature, with zeros behind it, was changed or added. */
  static State of(byte[] padded, Collection<X509Certificate> roots) {
    try {
      ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(trimmed(padded)));
      boolean plain = Arrays.equals(info.getEncoded(ASN1Encoding.DL), trimmed(padded));
      CMSSignedData cms = new CMSSignedData(info);
      boolean asMade =
          plain
              && info.getContentType().equals(CMSObjectIdentifiers.signedData)
              && hasNothingElse(SignedData.getInstance(info.getContent()), cms)
              && isSigned(cms);
      if (!asMade) return State.CHANGED;
      boolean issued = allCertificatesAreIssued(cms.getCertificates(), roots);
      return issued ? State.AS_MADE : State.OF_UNKNOWN_ISSUER;
    } catch (IOException | CMSException | GeneralSecurityException | RuntimeException e) {
      return State.CHANGED;
    }
  }

  private static byte[] trimmed(byte[] padded) {
    int length = 4 + ((padded[2] & 0xff) << 8) + (padded[3] & 0xff);
    return Arrays.copyOf(padded, length);
  }

  private static boolean hasNothingElse(SignedData data, CMSSignedData cms) {
    Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
    if (signers.size() != 1 || data.getCRLs() != null) return false;
    SignerInformation signer = signers.iterator().next();
    ASN1Encodable kind = data.getEncapContentInfo().getContentType();
    boolean ofData = CMSObjectIdentifiers.data.equals(kind);
    if (!ofData && !PKCSObjectIdentifiers.id_ct_TSTInfo.equals(kind)) return false;
    return data.getVersion().hasValue(ofData ? 1 : 3)
        && signer.getVersion() == 1
        && signer.getUnsignedAttributes() == null
        && data.getDigestAlgorithms().size() == 1
        && data.getDigestAlgorithms()
            .getObjectAt(0)
            .toASN1Primitive()
            .equals(signer.getDigestAlgorithmID().toASN1Primitive());
  }

  private static boolean isSigned(CMSSignedData cms) throws IOException, GeneralSecurityException {
    SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> own = cms.getCertificates().getMatches(signer.getSID());
    if (own.size() != 1 || !hasExactIssuerName(own.iterator().next(), signer)) return false;
    String algorithm =
        new DefaultSignatureNameFinder()
            .getAlgorithmName(signer.toASN1Structure().getDigestEncryptionAlgorithm());
    Signature signature = Signature.getInstance(algorithm);
    signature.initVerify(certificate(own.iterator().next()).getPublicKey());
    signature.update(signer.getEncodedSignedAttributes());
    return signature.verify(signer.getSignature()) && holdsItsContent(cms, signer);
  }

  /** Names are the same in capitals and small letters (RFC 5280, 7.1); the bytes are not. */
  private static boolean hasExactIssuerName(X509CertificateHolder own, SignerInformation signer)
      throws IOException {
    X500Name named = signer.getSID().getIssuer();
    return named == null || Arrays.equals(named.getEncoded(), own.getIssuer().getEncoded());
  }

  /** Whether what is inside, if anything is, has the digest that was signed. */
  private static boolean holdsItsContent(CMSSignedData cms, SignerInformation signer)
      throws GeneralSecurityException {
    if (cms.getSignedContent() == null) return true;
    byte[] content = (byte[]) cms.getSignedContent().getContent();
    String algorithm = signer.getDigestAlgOID();
    ASN1Encodable digest =
        signer.getSignedAttributes().get(CMSAttributes.messageDigest).getAttributeValues()[0];
    return Arrays.equals(
        ASN1OctetString.getInstance(digest).getOctets(),
        MessageDigest.getInstance(algorithm).digest(content));
  }

  /** Each certificate is signed by another one that comes along, by a known root, or by itself. */
  private static boolean allCertificatesAreIssued(
      Store<X509CertificateHolder> store, Collection<X509Certificate> roots)
      throws GeneralSecurityException {
    List<X509Certificate> all = new ArrayList<>();
    for (X509CertificateHolder holder : store.getMatches(null)) all.add(certificate(holder));
    List<X509Certificate> issuers = new ArrayList<>(all);
    issuers.addAll(roots);
    return all.size() <= 8
        && all.stream().allMatch(one -> issuers.stream().anyMatch(it -> Roots.hasIssued(it, one)));
  }

  private static X509Certificate certificate(X509CertificateHolder holder)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(holder);
  }
}
