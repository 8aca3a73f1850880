package city.accord.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;
import org.wildfly.security.auth.server.SecurityDomain;

/** Does something in the name of an account that has just these rights. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsAccount {

  public void run(String email, Set<String> rights, Runnable work) {
    AsRights.identity(SecurityDomain.getCurrent().createAdHocIdentity(email), rights).runAs(work);
  }
}
