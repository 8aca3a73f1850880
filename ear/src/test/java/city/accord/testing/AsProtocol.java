package city.accord.testing;

import city.accord.Right;
import city.accord.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Does something as the protocol office would: each call in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsProtocol extends AsRights {

  public AsProtocol() {
    super(Right.ofRole(Role.CEREMONY));
  }
}
