package city.accord.attendee.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.attendee.KnownAttendee;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which records may be of one person. */
class LikelyTest {

  private static final Set<Likeness> NAME = Set.of(Likeness.NAME);

  private final List<KnownAttendee> people = new ArrayList<>();

  @Test
  void theSameNameInAnyScriptSpellingAndOrderIsAlike() {
    add(1, "王小明", "Hsiao-Ming", "Wang", null);
    add(2, "王 小明", "Xiaoming", "Wang", null);
    add(3, null, "wang", "hsiao ming", null);
    add(4, null, "Étienne", "Dupont", null);
    add(5, null, "Etienne", "DUPONT", null);
    add(6, null, "Etienne", "Durand", null);
    assertEquals(Map.of(new Pair(1, 2), NAME, new Pair(4, 5), NAME), Likely.pairs(people));
  }

  @Test
  void oneAddressIsAlikeWhateverItsCaseUnlessAnOfficeHasIt() {
    add(1, null, "Ana", "Lima", "ana@porto.example");
    add(2, null, "Ana Maria", "Lima", "Ana@Porto.example");
    for (int i = 0; i < 4; i++) add(10 + i, null, "Guest", "No" + i, "press@outlet.example");
    assertEquals(Map.of(new Pair(1, 2), Set.of(Likeness.EMAIL)), Likely.pairs(people));
  }

  @Test
  void aPairSaysAllThatIsAlike() {
    add(7, null, "Ana", "Lima", "ana@porto.example");
    add(3, null, "Ana", "Lima", "ana@porto.example");
    assertEquals(
        Map.of(new Pair(3, 7), Set.of(Likeness.NAME, Likeness.EMAIL)), Likely.pairs(people));
  }

  private void add(long id, String nativeName, String given, String family, String email) {
    LocalizedText none = LocalizedText.EMPTY;
    PersonName name = new PersonName(nativeName, given, family, Order.GIVEN_FIRST, none, none);
    people.add(new KnownAttendee(id, name, email, none));
  }
}
