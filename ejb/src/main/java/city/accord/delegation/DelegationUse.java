package city.accord.delegation;

import java.util.Collection;
import java.util.Set;

/** Where delegations are named by an area that comes after this one: those stay on the list. */
public interface DelegationUse {

  /** Those of these delegations that are in use there. */
  Set<Long> among(Collection<Long> delegationIds);
}
