package city.accord.signing.seal;

import city.accord.HealthPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;

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
    for (X509Certificate certificate : SealKeys.ofSettings().chain()) {
      certificate.checkValidity(now);
    }
  }
}
