package city.accord.attendee.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.attendee.KnownAttendee;
import city.accord.attendee.passport.BirthMark;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which records may be of one person. */
class LikelyTest {

  private static final Set<Likeness> NAME = Set.of(Likeness.NAME);

  private final Map<Long, BirthMark> births = new HashMap<>();
  private final List<KnownAttendee> people = new ArrayList<>();

  @Test
  void theSameNameInAnyScriptSpellingAndOrderIsAlike() {
    add(1, "王小明", "Hsiao-Ming", "Wang", null);
    add(2, "王 小明", "Xiaoming", "Wang", null);
    add(3, null, "wang", "hsiao ming", null);
    add(4, null, "Étienne", "Dupont", null);
    add(5, null, "Etienne", "DUPONT", null);
    add(6, null, "Etienne", "Durand", null);
    assertEquals(Map.of(new Pair(1, 2), NAME, new Pair(4, 5), NAME), Likely.pairs(people, births));
  }

  @Test
  void oneAddressIsAlikeWhateverItsCaseUnlessAnOfficeHasIt() {
    add(1, null, "Ana", "Lima", "ana@porto.example");
    add(2, null, "Ana Maria", "Lima", "Ana@Porto.example");
    for (int i = 0; i < 4; i++) add(10 + i, null, "Guest", "No" + i, "press@outlet.example");
    assertEquals(Map.of(new Pair(1, 2), Set.of(Likeness.EMAIL)), Likely.pairs(people, births));
  }

  @Test
  void aPairSaysAllThatIsAlike() {
    add(7, null, "Ana", "Lima", "ana@porto.example");
    add(3, null, "Ana", "Lima", "ana@porto.example");
    assertEquals(
        Map.of(new Pair(3, 7), Set.of(Likeness.NAME, Likeness.EMAIL)),
        Likely.pairs(people, births));
  }

  @Test
  void namesakesBornOnOneDayAreLikelierAndComeFirst() {
    for (long id : List.of(1L, 2L, 3L, 4L)) add(id, null, "Ana", id < 3 ? "Lima" : "Melo", null);
    births.put(1L, new BirthMark("key", "a"));
    births.put(2L, new BirthMark("key", "a"));
    births.put(3L, new BirthMark("key", "a"));
    Map<Pair, Set<Likeness>> pairs = Likely.pairs(people, births);
    assertEquals(List.of(new Pair(1, 2), new Pair(3, 4)), List.copyOf(pairs.keySet()));
    assertEquals(Set.of(Likeness.NAME, Likeness.BIRTH_DATE), pairs.get(new Pair(1, 2)));
    assertEquals(NAME, pairs.get(new Pair(3, 4)));
  }

  @Test
  void namesakesBornOnTwoDaysAreTwoPeople() {
    add(1, null, "Ana", "Lima", "ana@porto.example");
    add(2, null, "Ana", "Lima", "ana@porto.example");
    births.put(1L, new BirthMark("key", "a"));
    births.put(2L, new BirthMark("key", "b"));
    assertEquals(Map.of(), Likely.pairs(people, births));
  }

  /** After a change of the key, until the night has made all indexes anew. */
  @Test
  void indexesOfTwoKeysSayNothing() {
    add(1, null, "Ana", "Lima", null);
    add(2, null, "Ana", "Lima", null);
    births.put(1L, new BirthMark("key", "a"));
    births.put(2L, new BirthMark("other", "b"));
    assertEquals(Map.of(new Pair(1, 2), NAME), Likely.pairs(people, births));
  }

  private void add(long id, String nativeName, String given, String family, String email) {
    LocalizedText none = LocalizedText.EMPTY;
    PersonName name = new PersonName(nativeName, given, family, Order.GIVEN_FIRST, none, none);
    people.add(new KnownAttendee(id, name, email, none));
  }
}
