package city.accord.testing;

import city.accord.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Does something as an examiner of handwriting would. */
@Stateless
@RunAs(Role.EXAMINER)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsExaminer {

  public <T> T get(Supplier<T> work) {
    return work.get();
  }
}
