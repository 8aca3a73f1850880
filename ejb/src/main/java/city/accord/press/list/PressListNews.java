package city.accord.press.list;

import city.accord.Job;
import city.accord.press.StatementChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Notices what the press list has to be told, or not to be told any more: at once where a statement
 * is approved, withdrawn or freed by a declaration, within a minute where an embargo ends by its
 * hour.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PressListNews {

  @Inject private PressListPosting posting;

  public void onStatementChanged(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) StatementChanged changed) {
    posting.post();
  }

  @Job(name = "press-list", every = 60, offset = 41)
  public void catchUp() {
    posting.post();
  }
}
