package city.accord.signing.seal;

import city.accord.Refused;
import city.accord.signing.verify.Roots;
import city.accord.signing.verify.Verification;
import city.accord.signing.verify.Verifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Answers for copies of sealed declarations that anyone brings. Only a few are looked at at a time,
 * so that a crowd of large files takes neither the memory nor the processor from a ceremony.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CopyVerifier {

  private static final int AT_A_TIME = 2;
  private static final int PATIENCE_SECONDS = 25;

  private final Semaphore desks = new Semaphore(AT_A_TIME, true);
  private Verifier verifier;
  private String roots;

  @PostConstruct
  void open() {
    Set<X509Certificate> trusted = SealKeys.ofSettings().trusted();
    verifier = new Verifier(trusted);
    roots = trusted.stream().map(Roots::pem).collect(Collectors.joining());
  }

  /** The roots that this summit trusts, as PEM, for whoever checks copies elsewhere. */
  public String roots() {
    return roots;
  }

  /**
   * Looks at a copy.
   *
   * @throws TooManyCopies if it would have to wait for too long
   */
  public Verification verify(byte[] file) {
    try {
      if (!desks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new TooManyCopies();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyCopies();
    }
    try {
      return verifier.verify(file);
    } finally {
      desks.release();
    }
  }

  /** Too many people are having copies checked just now. */
  public static class TooManyCopies extends Refused {

    private static final long serialVersionUID = 1;
  }
}
