package city.accord.testing;

import city.accord.Right;
import city.accord.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Does something as a witness of a signing would: each call in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsWitness extends AsRights {

  public AsWitness() {
    super(Right.ofRole(Role.WITNESS));
  }
}
