package city.accord.attendee;

import java.util.Set;

/**
 * The delegations of the summit's own host, as another area knows. Their people live here: nobody
 * asks when they arrive.
 */
public interface HostDelegations {

  Set<Long> ids();
}
