package city.accord.testing;

import city.accord.Right;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;

/** Does something with the one right over delegations and people, each call in a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsPeopleOffice extends AsRights {

  public AsPeopleOffice() {
    super(Set.of(Right.PEOPLE));
  }
}
