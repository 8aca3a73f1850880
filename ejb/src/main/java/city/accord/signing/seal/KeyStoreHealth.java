package city.accord.signing.seal;

import city.accord.HealthPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/**
 * The key that seals can be opened, and its certificate is valid today. To open it takes a
 * processor a while, and a token longer: one that was opened is taken to be there for a minute.
 */
@ApplicationScoped
public class KeyStoreHealth implements HealthPart {

  private static final Duration GOOD_FOR = Duration.ofMinutes(1);

  @Inject Clock clock;

  Supplier<List<X509Certificate>> opening = () -> SealKeys.ofSettings().chain();

  private List<X509Certificate> chain = List.of();
  private Instant openedAt = Instant.EPOCH;

  @Override
  public String name() {
    return "keystore";
  }

  @Override
  public synchronized void check() throws CertificateException {
    Instant now = clock.instant();
    if (!isOpenedLately(now)) {
      chain = opening.get();
      openedAt = now;
    }
    if (chain.size() < 2) throw new CertificateException("the seal's certificate has no issuer");
    for (X509Certificate certificate : chain) certificate.checkValidity(Date.from(now));
  }

  /** A clock that was set back says nothing about how long ago it was. */
  private boolean isOpenedLately(Instant now) {
    return !now.isBefore(openedAt) && now.isBefore(openedAt.plus(GOOD_FOR));
  }
}
