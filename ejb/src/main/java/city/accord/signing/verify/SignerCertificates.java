package city.accord.signing.verify;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** The certificates that come with a signature: the signer's own, and any others. */
final class SignerCertificates {

  private static final int MAX_CERTIFICATES = 12;

  private final List<X509Certificate> all = new ArrayList<>();
  private final X509Certificate own;

  SignerCertificates(ASN1Set encoded, SignedAttributes signed)
      throws IOException, GeneralSecurityException {
    for (ASN1Encodable each : encoded)
      if (each.toASN1Primitive() instanceof ASN1Sequence one) all.add(certificate(one));
    if (all.size() > MAX_CERTIFICATES) throw new SignatureException("many certificates");
    own = signersOwn(signed);
  }

  private static X509Certificate certificate(ASN1Sequence one)
      throws IOException, GeneralSecurityException {
    byte[] encoded = one.getEncoded(ASN1Encoding.DL);
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(encoded));
  }

  /** The one certificate whose hash is signed (RFC 5035, and RFC 2634 for old authorities). */
  private X509Certificate signersOwn(SignedAttributes signed) throws GeneralSecurityException {
    String algorithm;
    byte[] expected;
    if (signed.has(PKCSObjectIdentifiers.id_aa_signingCertificateV2)) {
      ASN1Encodable value = signed.value(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
      ESSCertIDv2 named = SigningCertificateV2.getInstance(value).getCerts()[0];
      String id = named.getHashAlgorithm().getAlgorithm().getId();
      algorithm = DigestAlgorithm.forOID(id).getJavaName();
      expected = named.getCertHash();
    } else {
      ASN1Encodable value = signed.value(PKCSObjectIdentifiers.id_aa_signingCertificate);
      ESSCertID named = SigningCertificate.getInstance(value).getCerts()[0];
      algorithm = "SHA-1";
      expected = named.getCertHash();
    }
    for (X509Certificate each : all)
      if (Arrays.equals(MessageDigest.getInstance(algorithm).digest(each.getEncoded()), expected))
        return each;
    throw new SignatureException("the signer's certificate is not there");
  }

  X509Certificate own() {
    return own;
  }

  List<X509Certificate> all() {
    return all;
  }

  /** The signing certificate and its issuers, as far as they come along. */
  List<X509Certificate> chain() {
    List<X509Certificate> chain = new ArrayList<>(List.of(own));
    for (X509Certificate last = own; !Roots.hasIssued(last, last); chain.add(last)) {
      X509Certificate issued = last;
      List<X509Certificate> issuers =
          all.stream().filter(it -> !chain.contains(it) && Roots.hasIssued(it, issued)).toList();
      if (issuers.isEmpty()) break;
      last = issuers.get(0);
    }
    return chain;
  }

  List<X509Certificate> chainWithoutRoot() {
    return withoutRoot(chain());
  }

  /** The chain as far as the first certificate that one of these roots issued. */
  List<X509Certificate> chainBelow(Collection<X509Certificate> roots) {
    List<X509Certificate> chain = chain();
    int end = 1;
    while (end < chain.size() && !isIssuedByOneOf(roots, chain.get(end - 1))) end++;
    return withoutRoot(chain.subList(0, end));
  }

  /** The certificates of the chain, root included, in the order in which they came. */
  List<X509Certificate> chainInGivenOrder() {
    List<X509Certificate> chain = chain();
    return all.stream().distinct().filter(chain::contains).toList();
  }

  private static List<X509Certificate> withoutRoot(List<X509Certificate> chain) {
    return chain.stream().filter(it -> !Roots.hasIssued(it, it)).toList();
  }

  static boolean isIssuedByOneOf(Collection<X509Certificate> roots, X509Certificate one) {
    return roots.stream().anyMatch(root -> Roots.hasIssued(root, one));
  }
}
