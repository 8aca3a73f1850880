package city.accord.attendee.merge;

import city.accord.attendee.KnownAttendee;
import city.accord.attendee.passport.BirthMark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Finds records that may be of one person, among everyone at a summit. */
final class Likely {

  /** An address that more people have is an office's, and tells nothing of any of them. */
  private static final int MOST_AT_AN_ADDRESS = 3;

  private Likely() {}

  /**
   * Which records are alike, and why: first those whose dates of birth are the same, then those of
   * the newest records. Whose dates of birth differ are two people.
   *
   * @param births by person; those that nobody knows are missing
   */
  static Map<Pair, Set<Likeness>> pairs(
      Collection<KnownAttendee> people, Map<Long, BirthMark> births) {
    Map<Pair, Set<Likeness>> pairs = alike(people);
    pairs.keySet().removeIf(pair -> compare(births, pair, BirthMark::isOther));
    Map<Pair, Set<Likeness>> likelier = new LinkedHashMap<>();
    pairs.forEach(
        (pair, likenesses) -> {
          if (!compare(births, pair, BirthMark::isSame)) return;
          likenesses.add(Likeness.BIRTH_DATE);
          likelier.put(pair, likenesses);
        });
    pairs.forEach(likelier::putIfAbsent);
    return likelier;
  }

  private static boolean compare(
      Map<Long, BirthMark> births, Pair pair, BiPredicate<BirthMark, BirthMark> rule) {
    BirthMark first = births.get(pair.first());
    return first != null && rule.test(first, births.get(pair.second()));
  }

  private static Map<Pair, Set<Likeness>> alike(Collection<KnownAttendee> people) {
    Map<String, List<Long>> byName = new HashMap<>();
    Map<String, List<Long>> byEmail = new HashMap<>();
    for (KnownAttendee person : people) {
      for (String key : person.name().comparisonKeys()) put(byName, key, person.id());
      if (person.email() != null)
        put(byEmail, person.email().toLowerCase(Locale.ROOT), person.id());
    }
    byEmail.values().removeIf(ids -> ids.size() > MOST_AT_AN_ADDRESS);
    Map<Pair, Set<Likeness>> pairs =
        new TreeMap<>(
            Comparator.comparingLong(Pair::second).reversed().thenComparingLong(Pair::first));
    collect(pairs, byName, Likeness.NAME);
    collect(pairs, byEmail, Likeness.EMAIL);
    return pairs;
  }

  private static void put(Map<String, List<Long>> all, String key, long id) {
    all.computeIfAbsent(key, one -> new ArrayList<>()).add(id);
  }

  private static void collect(
      Map<Pair, Set<Likeness>> pairs, Map<String, List<Long>> alike, Likeness likeness) {
    for (List<Long> ids : alike.values())
      for (int i = 0; i < ids.size(); i++)
        for (int j = i + 1; j < ids.size(); j++)
          pairs
              .computeIfAbsent(Pair.of(ids.get(i), ids.get(j)), p -> EnumSet.noneOf(Likeness.class))
              .add(likeness);
  }
}
