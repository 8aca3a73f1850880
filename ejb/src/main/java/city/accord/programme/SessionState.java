package city.accord.programme;

/**
 * All that editors decided about a session, at one moment: what an edit takes back or makes again.
 *
 * @param removed whether it was out of the draft
 */
record SessionState(String slug, SessionPlan plan, boolean removed) {

  /** The same session out of the draft. */
  SessionState gone() {
    return new SessionState(slug, plan, true);
  }

  /** Whether the two differ in where and when the session takes place, and in nothing else. */
  boolean differsInPlaceAlone(SessionState other) {
    return !equals(other)
        && removed == other.removed
        && plan.at(other.plan.roomId(), other.plan.startsAt(), other.plan.minutes())
            .equals(other.plan);
  }
}
