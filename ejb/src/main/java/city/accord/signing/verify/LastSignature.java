package city.accord.signing.verify;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The signature that no later one covers, the only bytes of a file that can change without breaking
 * any signature. So they are compared with the one encoding that a signature has, {@link ExactCms}.
 */
final class LastSignature {

  private LastSignature() {}

  /** What is known of it. */
  enum State {
    AS_MADE,
    /** Encoded as it should be, but its certificates lead to no pinned root. */
    OF_UNKNOWN_ISSUER,
    CHANGED
  }

  /** Whether anything of the last of the signatures was changed, added or taken away. */
  static State of(SealedDocument document, Collection<X509Certificate> roots) {
    try {
      List<COSDictionary> signatures = document.signatures();
      COSDictionary last = signatures.get(signatures.size() - 1);
      List<X509Certificate> covered = new ArrayList<>(document.storedCertificates());
      for (COSDictionary earlier : signatures.subList(0, signatures.size() - 1))
        covered.addAll(ExactCms.read(trimmed(earlier)).certificates().all());
      return of(trimmed(last), isExact(last), covered, roots);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return State.CHANGED;
    }
  }

  private static State of(
      byte[] token, boolean exact, List<X509Certificate> covered, Collection<X509Certificate> roots)
      throws IOException, GeneralSecurityException {
    ExactCms cms = ExactCms.read(token);
    if (!Arrays.equals(token, exact ? cms.exact() : cms.asIssued())) return State.CHANGED;
    for (X509Certificate each : cms.certificates().all())
      if (covered.stream().anyMatch(it -> isOtherCopy(it, each))) return State.CHANGED;
    List<X509Certificate> chain = cms.certificates().chain();
    X509Certificate top = chain.get(chain.size() - 1);
    boolean own = Roots.hasIssued(top, top);
    boolean known = roots.contains(top) || !own && SignerCertificates.isIssuedByOneOf(roots, top);
    return known ? State.AS_MADE : State.OF_UNKNOWN_ISSUER;
  }

  /** Two encodings of what is one certificate to its issuer; an ECDSA signature allows two. */
  private static boolean isOtherCopy(X509Certificate one, X509Certificate two) {
    return one.getSerialNumber().equals(two.getSerialNumber())
        && one.getIssuerX500Principal().equals(two.getIssuerX500Principal())
        && !one.equals(two);
  }

  private static boolean isExact(COSDictionary signature) {
    COSDictionary build = signature.getCOSDictionary(COSName.getPDFName("Prop_Build"));
    COSDictionary app = build == null ? null : build.getCOSDictionary(COSName.getPDFName("App"));
    return app != null && ExactCms.MARK.equals(app.getNameAsString(COSName.NAME));
  }

  /** The contents without the zeros behind them, whose number is signed. */
  private static byte[] trimmed(COSDictionary signature) throws IOException {
    if (!(signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents))
      throw new IOException("a signature without contents");
    byte[] padded = contents.getBytes();
    int length = 4 + ((padded[2] & 0xff) << 8) + (padded[3] & 0xff);
    return Arrays.copyOf(padded, length);
  }
}
