package city.accord.testing;

import city.accord.Right;
import city.accord.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Does something as an examiner of handwriting would. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsExaminer extends AsRights {

  public AsExaminer() {
    super(Right.ofRole(Role.EXAMINER));
  }
}
