package city.accord.signing.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A timestamp authority (RFC 3161) that is waited for, but not for long: one that answers a byte a
 * second shall not hold up a ceremony.
 */
final class BoundedTimestampSource implements TSPSource {

  private static final long serialVersionUID = 1;

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final transient TSPSource authority;
  private final Duration patience;

  BoundedTimestampSource(TSPSource authority, Duration patience) {
    this.authority = authority;
    this.patience = patience;
  }

  /** The authority at an address. */
  static TSPSource at(String address) {
    return at(address, PATIENCE);
  }

  static TSPSource at(String address, Duration patience) {
    TimestampDataLoader loader = new TimestampDataLoader();
    loader.setTimeoutConnection((int) patience.toMillis());
    loader.setTimeoutResponse((int) patience.toMillis());
    return new BoundedTimestampSource(new OnlineTSPSource(address, loader), patience);
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    FutureTask<TimestampBinary> asking =
        new FutureTask<>(() -> authority.getTimeStampResponse(algorithm, digest));
    Thread thread = new Thread(asking, "timestamp authority");
    thread.setDaemon(true);
    thread.start();
    try {
      return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new DSSException("The timestamp authority did not answer in time", e);
    } catch (ExecutionException e) {
      throw new DSSException("No timestamp: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DSSException("Nobody waits for the timestamp authority any more", e);
    } finally {
      asking.cancel(true);
    }
  }
}
