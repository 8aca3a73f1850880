package city.accord.web.site;

import city.accord.Right;
import city.accord.account.ApiCaller;
import java.util.Set;
import java.util.function.Supplier;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * The owner of a token for as long as a program acts in their name: under their own name, so that
 * history and audit log say who, and with the right to the programme alone, whatever else they may
 * do. No session begins, and no cookie is set.
 */
final class ApiOwner {

  private final SecurityIdentity identity;

  private ApiOwner(SecurityIdentity identity) {
    this.identity = identity;
  }

  static ApiOwner of(ApiCaller caller) {
    return new ApiOwner(
        SecurityDomain.getCurrent()
            .createAdHocIdentity(caller.owner())
            .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(Right.PROGRAMME)))));
  }

  <T> T get(Supplier<T> work) {
    return identity.runAsSupplier(work);
  }

  void run(Runnable work) {
    identity.runAs(work);
  }
}
