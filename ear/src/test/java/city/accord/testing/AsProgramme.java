package city.accord.testing;

import city.accord.Right;
import city.accord.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Does something as an editor of the programme would: each call of a service in a transaction of
 * its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsProgramme extends AsRights {

  public AsProgramme() {
    super(Right.ofRole(Role.PROGRAMME));
  }
}
