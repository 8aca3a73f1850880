package city.accord.programme;

import java.util.Objects;

/** What an editor did to the draft, as it is named when it is to be undone. */
public enum EditKind {
  PLANNED,
  COPIED,
  CHANGED,
  /** To another hour, or into another room. */
  MOVED,
  /** It ends at another hour. */
  RESIZED,
  /** It has no hour any more. */
  UNSCHEDULED,
  REMOVED,
  BROUGHT_BACK,
  /** Several sessions of a room begin earlier or later. */
  SHIFTED,
  GAPS_CLOSED;

  static EditKind of(SessionState before, SessionState after) {
    if (before.removed() != after.removed()) return after.removed() ? REMOVED : BROUGHT_BACK;
    if (!before.differsInPlaceAlone(after)) return CHANGED;
    if (after.plan().startsAt() == null)
      return before.plan().startsAt() == null ? CHANGED : UNSCHEDULED;
    boolean stays =
        after.plan().startsAt().equals(before.plan().startsAt())
            && Objects.equals(after.plan().roomId(), before.plan().roomId());
    return stays ? RESIZED : MOVED;
  }
}
