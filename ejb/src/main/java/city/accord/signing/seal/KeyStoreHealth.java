package city.accord.signing.seal;

import city.accord.HealthPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;

/** The key that seals can be opened, and its certificate is valid today. */
@ApplicationScoped
public class KeyStoreHealth implements HealthPart {

  @Inject private Clock clock;

  @Override
  public String name() {
    return "keystore";
  }

  @Override
  public void check() throws CertificateException {
    Date now = Date.from(clock.instant());
    List<X509Certificate> chain = SealKeys.ofSettings().chain();
    if (chain.size() < 2) throw new CertificateException("the seal's certificate has no issuer");
    for (X509Certificate certificate : chain) certificate.checkValidity(now);
  }
}
