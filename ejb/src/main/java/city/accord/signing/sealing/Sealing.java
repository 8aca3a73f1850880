package city.accord.signing.sealing;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.account.Role;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.SlotsNotSettled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;

/**
 * Seals a declaration in two steps that each stand for themselves: the ceremony closes, then the
 * seal is made and kept. Whatever ends the first attempt, asking again goes on where it stopped,
 * and a seal that is made is never made twice.
 */
@Stateless
@RolesAllowed(Role.CEREMONY)
@TransactionAttribute(NOT_SUPPORTED)
public class Sealing {

  @Inject private Ceremonies ceremonies;
  @Inject private Seals seals;

  /**
   * @throws SlotsNotSettled while someone is still awaited
   */
  public void seal(long ceremonyId) {
    ceremonies.close(ceremonyId);
    seals.make(ceremonyId);
  }
}
