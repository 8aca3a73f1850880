package city.accord.programme;

import city.accord.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What becomes of a session when one release follows another.
 *
 * @param before null where the session is new
 * @param after null where it is cancelled
 */
public record SessionChange(Kind kind, ReleasedSession before, ReleasedSession after) {

  /** The gravest that happens to the session: who comes for it has to know of the first three. */
  public enum Kind {
    CANCELLED,
    MOVED,
    NEW,
    CHANGED
  }

  /**
   * All changes from one programme to another, in the order of their hours; what stays is left out.
   */
  static List<SessionChange> between(List<ReleasedSession> before, List<ReleasedSession> after) {
    Map<String, ReleasedSession> old = new TreeMap<>();
    before.forEach(session -> old.put(session.slug(), session));
    List<SessionChange> changes = new ArrayList<>();
    for (ReleasedSession session : after) {
      ReleasedSession known = old.remove(session.slug());
      if (known == null) changes.add(new SessionChange(Kind.NEW, null, session));
      else if (!known.readsLike(session))
        changes.add(new SessionChange(kind(known, session), known, session));
    }
    old.values().forEach(gone -> changes.add(new SessionChange(Kind.CANCELLED, gone, null)));
    changes.sort(Comparator.comparing(SessionChange::shown, ReleasedSession.IN_ORDER));
    return List.copyOf(changes);
  }

  private static Kind kind(ReleasedSession before, ReleasedSession after) {
    boolean stays =
        before.startsAt().equals(after.startsAt())
            && before.endsAt().equals(after.endsAt())
            && before.room().equals(after.room());
    return stays ? Kind.CHANGED : Kind.MOVED;
  }

  /** The session as it will be; as it was, where it is cancelled. */
  public ReleasedSession shown() {
    return after == null ? before : after;
  }

  public LocalizedText title() {
    return shown().title();
  }

  public boolean hasNewHours() {
    return isOfBoth()
        && !(before.startsAt().equals(after.startsAt()) && before.endsAt().equals(after.endsAt()));
  }

  public boolean hasNewRoom() {
    return isOfBoth() && !before.room().equals(after.room());
  }

  public boolean hasNewTitle() {
    return isOfBoth() && !before.title().equals(after.title());
  }

  public boolean hasNewPeople() {
    return isOfBoth() && !before.people().equals(after.people());
  }

  public boolean hasNewTrack() {
    return isOfBoth()
        && !(before.track().equals(after.track()) && before.trackColour() == after.trackColour());
  }

  /** Whether anything else has changed: the summary, the kind, the languages. */
  public boolean hasNewDetails() {
    return isOfBoth()
        && !(before.summary().equals(after.summary())
            && before.kind() == after.kind()
            && before.kindName().equals(after.kindName())
            && Objects.equals(before.declaration(), after.declaration())
            && before.languages().equals(after.languages())
            && before.starred() == after.starred());
  }

  private boolean isOfBoth() {
    return before != null && after != null;
  }
}
