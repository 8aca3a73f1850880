package city.accord.signing.escrow;

import city.accord.HealthPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;

/** The escrow certificate, where one is set, can be encrypted to and is valid today. */
@ApplicationScoped
public class EscrowHealth implements HealthPart {

  @Inject private Clock clock;

  @Override
  public String name() {
    return "escrow";
  }

  @Override
  public void check() throws GeneralSecurityException {
    Optional<X509Certificate> holder = EscrowCertificate.ofSettings();
    if (holder.isPresent()) holder.get().checkValidity(Date.from(clock.instant()));
  }
}
