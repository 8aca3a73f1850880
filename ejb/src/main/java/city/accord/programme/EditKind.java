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
    if (after.startsAt() == null) return before.startsAt() == null ? CHANGED : UNSCHEDULED;
    boolean stays =
        after.startsAt().equals(before.startsAt())
            && Objects.equals(after.roomId(), before.roomId());
    return stays ? RESIZED : MOVED;
  }
}
