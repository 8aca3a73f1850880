package city.accord.testing;

import city.accord.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Does something as a witness of a signing would: each call in a transaction of its own. */
@Stateless
@RunAs(Role.WITNESS)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsWitness {

  public <T> T get(Supplier<T> work) {
    return work.get();
  }

  public void run(Runnable work) {
    work.run();
  }
}
