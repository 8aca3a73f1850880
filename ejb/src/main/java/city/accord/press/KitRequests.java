package city.accord.press;

import city.accord.Job;
import city.accord.signing.events.DeclarationPublished;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Asks for another press kit whenever what is public has changed: at once where a declaration is
 * published or a statement changes, some seconds later where an embargo ends by its hour.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KitRequests {

  @Inject private KitMaking making;

  public void onStatementChanged(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) StatementChanged changed) {
    making.make(false);
  }

  public void onDeclarationPublished(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationPublished published) {
    making.make(false);
  }

  /**
   * Embargoes end with whole minutes, so soon after one. Of two servers the second finds it begun.
   */
  @Job(name = "press-kits", every = 60, offset = 1)
  public void catchUp() {
    making.make(false);
  }
}
