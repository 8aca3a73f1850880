package city.accord.testing;

import java.util.Set;
import java.util.function.Supplier;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Does something with certain rights and in nobody's name, as the server does by itself: each call
 * of a service in a transaction of its own. {@code @RunAs} would give one right alone.
 */
abstract class AsRights {

  private final Set<String> rights;

  AsRights(Set<String> rights) {
    this.rights = rights;
  }

  public <T> T get(Supplier<T> work) {
    return identity(SecurityDomain.getCurrent().getAnonymousSecurityIdentity(), rights)
        .runAsSupplier(work);
  }

  public void run(Runnable work) {
    get(
        () -> {
          work.run();
          return null;
        });
  }

  static SecurityIdentity identity(SecurityIdentity of, Set<String> rights) {
    return of.withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(rights)));
  }
}
