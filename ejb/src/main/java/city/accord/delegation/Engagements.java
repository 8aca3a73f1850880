package city.accord.delegation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** When delegations are somewhere together, as another area knows: at bilateral meetings. */
public interface Engagements {

  /** A time at which a delegation has to be somewhere. */
  record Engagement(long delegationId, Instant startsAt, Instant endsAt) {

    /** Whether somebody who accompanies both delegations would have to be in two places. */
    boolean clashes(Engagement other) {
      return delegationId != other.delegationId
          && startsAt.isBefore(other.endsAt)
          && other.startsAt.isBefore(endsAt);
    }
  }

  /** What is agreed for these delegations. */
  List<Engagement> of(Collection<Long> delegationIds);
}
