package city.accord.delegation.imports;

import city.accord.attendee.Affiliation;
import city.accord.attendee.KnownAttendee;
import city.accord.text.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everyone who may be the person of a row, found by a name in any script or by mail address. */
final class LikelyAttendees {

  private final Map<String, Set<LikelyAttendee>> byName = new HashMap<>();
  private final Map<String, Set<LikelyAttendee>> byEmail = new HashMap<>();

  /**
   * @param known everyone at the summit but those whom the list has added
   */
  LikelyAttendees(List<KnownAttendee> known) {
    for (KnownAttendee person : known)
      remember(
          person.name(),
          person.email(),
          same -> new LikelyAttendee(person.id(), 0, person.name(), person.affiliation(), same));
  }

  private interface Likeness {
    LikelyAttendee by(boolean sameEmail);
  }

  /** Asks about the person of this row whenever a row below may be the same. */
  void rememberRow(int row, PersonName name, String email, Affiliation affiliation) {
    remember(name, email, same -> new LikelyAttendee(null, row, name, affiliation.name(), same));
  }

  private void remember(PersonName name, String email, Likeness likeness) {
    LikelyAttendee byItsName = likeness.by(false);
    for (String key : name.comparisonKeys())
      byName.computeIfAbsent(key, one -> new LinkedHashSet<>()).add(byItsName);
    if (email != null)
      byEmail.computeIfAbsent(key(email), one -> new LinkedHashSet<>()).add(likeness.by(true));
  }

  /**
   * Each person once; that the mail address is the same says more than the name does.
   *
   * @param name null where the row has none that can be read
   * @param email null where the row has none
   */
  List<LikelyAttendee> of(PersonName name, String email) {
    List<LikelyAttendee> all = new ArrayList<>();
    if (email != null) all.addAll(byEmail.getOrDefault(key(email), Set.of()));
    if (name != null)
      for (String key : name.comparisonKeys()) all.addAll(byName.getOrDefault(key, Set.of()));
    Map<String, LikelyAttendee> found = new LinkedHashMap<>();
    all.forEach(one -> found.putIfAbsent(one.id() + " " + one.row(), one));
    return List.copyOf(found.values());
  }

  private static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
