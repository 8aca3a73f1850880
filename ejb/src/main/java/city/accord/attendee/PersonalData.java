package city.accord.attendee;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an area keeps of a person, for the file that the person may ask for (GDPR, article 15), and
 * to be erased when they ask for that (article 17): every table that points to people is told of,
 * and erased from, by one of these.
 */
public interface PersonalData {

  /**
   * What is kept of one kind.
   *
   * @param name of the part in the file, such as {@code scans}
   * @param entries by the names of what they hold; a value that is not there is null
   */
  record Part(String name, List<Map<String, Object>> entries) {

    /**
     * The rows of a query that asks for the person as {@code :id}.
     *
     * @param columns what the file calls that which the query selects, in its order, with commas
     */
    public static Part of(
        EntityManager em, String name, String columns, String query, long attendee) {
      String[] names = columns.split(", ");
      return new Part(
          name,
          em.createQuery(query, Object.class)
              .setParameter("id", attendee)
              .getResultStream()
              .map(row -> entry(names, row))
              .toList());
    }

    private static Map<String, Object> entry(String[] names, Object row) {
      Object[] values = row instanceof Object[] several ? several : new Object[] {row};
      Map<String, Object> entry = new LinkedHashMap<>();
      for (int i = 0; i < names.length; i++) entry.put(names[i], values[i]);
      return entry;
    }
  }

  List<Part> of(long attendee);

  /**
   * Forgets the person: takes away what tells who they are, and leaves what is only counted.
   *
   * @param attendee as they are before their own record forgets them
   */
  void erase(Attendee attendee);

  /**
   * What the area has for which the person cannot be erased now.
   *
   * @throws city.accord.Refused which says what has to be done first
   */
  default void requireErasable(long attendee) {}

  /** What stays of the person all the same: the ends of the keys of messages that say so. */
  default Set<String> kept(Attendee attendee) {
    return Set.of();
  }

  /** Whole files of the person's, by their names in the archive. */
  default Map<String, byte[]> files(long attendee) {
    return Map.of();
  }
}
