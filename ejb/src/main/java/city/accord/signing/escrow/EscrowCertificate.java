package city.accord.signing.escrow;

import city.accord.Settings;
import city.accord.signing.examine.Envelope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The certificate of whoever holds the escrow key: {@code accord.escrow.certificate}, PEM. */
final class EscrowCertificate {

  private EscrowCertificate() {}

  /**
   * The one that the operator set; empty where none is set.
   *
   * @throws GeneralSecurityException if it cannot be read, or nothing encrypted to it: to be known
   *     before the pens open and not at the seal
   */
  static Optional<X509Certificate> ofSettings() throws GeneralSecurityException {
    Optional<String> file = Settings.get("accord.escrow.certificate");
    if (file.isEmpty()) return Optional.empty();
    X509Certificate holder = read(Path.of(file.get()));
    Envelope.close(new byte[0], holder);
    return Optional.of(holder);
  }

  private static X509Certificate read(Path file) throws CertificateException {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    } catch (IOException e) {
      throw new CertificateException("The escrow certificate " + file + " cannot be read", e);
    }
  }

  /** The holder's name, or all that the certificate says of them where it has none. */
  static String commonName(X509Certificate certificate) {
    X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    RDN[] names = subject.getRDNs(BCStyle.CN);
    return names.length == 0
        ? subject.toString()
        : IETFUtils.valueToString(names[0].getFirst().getValue());
  }

  /** How things stand with it. */
  static EscrowStatus standing() {
    try {
      return ofSettings()
          .map(it -> new EscrowStatus(EscrowStatus.Kind.SET, commonName(it)))
          .orElse(new EscrowStatus(EscrowStatus.Kind.NOT_SET, ""));
    } catch (GeneralSecurityException e) {
      return new EscrowStatus(EscrowStatus.Kind.UNUSABLE, "");
    }
  }
}
