package city.accord.delegation;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.SchemaReady;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Catches up, when the server starts, on the signatures that the delegations did not hear of. */
@Singleton
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class MissedSignatures {

  private static final Logger LOG = Logger.getLogger(MissedSignatures.class.getName());

  @Inject private SignedDelegations delegations;

  /** A failure is logged and does not keep the server from starting. */
  public void catchUp(@Observes SchemaReady ready) {
    try {
      int behind = delegations.catchUp();
      if (behind > 0) LOG.info(() -> behind + " delegations had missed what ceremonies announced");
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The delegations cannot catch up on signatures", e);
    }
  }
}
