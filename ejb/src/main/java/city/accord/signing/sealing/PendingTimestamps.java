package city.accord.signing.sealing;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Job;
import city.accord.Right;
import city.accord.signing.seal.SealKeys;
import city.accord.signing.seal.Sealed;
import city.accord.signing.seal.Sealer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks again where a timestamp authority did not answer at the seal: every minute in the first
 * hour, every quarter of an hour after. No transaction waits for the authority; where two servers
 * ask, the first answer is kept.
 */
@Singleton
@RunAs(Right.SEAL)
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class PendingTimestamps {

  private static final Logger LOG = Logger.getLogger(PendingTimestamps.class.getName());
  private static final Duration EAGER = Duration.ofHours(1);
  private static final int PATIENT_MINUTES = 15;

  @Inject private SealedDeclarations declarations;
  @Inject private Clock clock;

  @Job(name = "timestamps", every = 60)
  public void add() {
    Instant now = clock.instant();
    boolean quarter = now.atZone(ZoneOffset.UTC).getMinute() % PATIENT_MINUTES == 0;
    for (long ceremonyId : declarations.pending()) {
      Sealed sealed = declarations.sealed(ceremonyId);
      if (quarter || sealed.sealedAt().plus(EAGER).isAfter(now))
        add(sealed, later -> declarations.timestamped(ceremonyId, later));
    }
    for (long originalId : declarations.pendingOriginals()) {
      Sealed sealed = declarations.original(originalId);
      if (quarter || sealed.sealedAt().plus(EAGER).isAfter(now))
        add(sealed, later -> declarations.originalTimestamped(originalId, later));
    }
  }

  private void add(Sealed sealed, Consumer<Sealed> keep) {
    try {
      Sealed later = new Sealer(SealKeys.ofSettings(), clock).timestamp(sealed);
      if (later != sealed) keep.accept(later);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The seal " + sealed.fingerprint() + " is still pending", e);
    }
  }
}
