package city.accord.signing.seal;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CRLException;

/** What the development authority revoked, as of the moment it is asked. */
final class DevelopmentRevocations implements CRLSource {

  private static final long serialVersionUID = 1;

  private final transient DevelopmentAuthority authority;

  DevelopmentRevocations(DevelopmentAuthority authority) {
    this.authority = authority;
  }

  @Override
  public CRLToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
    if (!issuer.getCertificate().equals(authority.root())) return null;
    try {
      byte[] list = authority.revocationList().getEncoded();
      CRLToken token =
          new CRLToken(
              certificate, CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(list), issuer));
      token.setExternalOrigin(RevocationOrigin.EXTERNAL);
      return token;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CRLException e) {
      throw new IllegalStateException(e);
    }
  }
}
