package city.accord.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a change of the programme is to somebody who is on stage, or has starred the session.
 *
 * @param before null where they were not in it
 * @param after null where they are not in it any more
 */
record ToldChange(Kind kind, ReleasedSession before, ReleasedSession after) {

  enum Kind {
    CANCELLED,
    MOVED,
    /** Where and when stay; what it is called, who is on stage or its languages do not. */
    CHANGED,
    NEW,
    /** The session takes place without them. */
    TAKEN_OFF
  }

  /**
   * What of these changes people have to know: where and when they are on stage. Another summary or
   * another track is none of it.
   *
   * @param people the ids by which the programme knows them
   */
  static List<ToldChange> to(Set<Long> people, List<SessionChange> changes) {
    List<ToldChange> told = new ArrayList<>();
    for (SessionChange change : changes) {
      boolean was = isIn(change.before(), people);
      boolean is = isIn(change.after(), people);
      if (was && is && change.kind() == SessionChange.Kind.MOVED)
        told.add(new ToldChange(Kind.MOVED, change.before(), change.after()));
      else if (was && !is)
        told.add(
            new ToldChange(
                change.after() == null ? Kind.CANCELLED : Kind.TAKEN_OFF, change.before(), null));
      else if (is && !was) told.add(new ToldChange(Kind.NEW, null, change.after()));
    }
    return List.copyOf(told);
  }

  /**
   * What of these changes somebody has to know who starred sessions: another summary or another
   * track is none of it.
   */
  static List<ToldChange> starred(Set<String> slugs, List<SessionChange> changes) {
    List<ToldChange> told = new ArrayList<>();
    for (SessionChange change : changes) {
      if (!slugs.contains(change.shown().slug())) continue;
      boolean tells =
          change.kind() != SessionChange.Kind.CHANGED
              || change.hasNewTitle()
              || change.hasNewPeople()
              || !change.before().languages().equals(change.after().languages());
      if (tells)
        told.add(
            new ToldChange(Kind.valueOf(change.kind().name()), change.before(), change.after()));
    }
    return List.copyOf(told);
  }

  private static boolean isIn(ReleasedSession session, Set<Long> people) {
    return session != null
        && session.people().stream()
            .anyMatch(person -> person.personId() != null && people.contains(person.personId()));
  }

  ReleasedSession shown() {
    return after == null ? before : after;
  }
}
