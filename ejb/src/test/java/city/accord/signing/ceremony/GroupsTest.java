package city.accord.signing.ceremony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.order.Order;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Groups of signatories: each stands together, under its name. */
class GroupsTest {

  private static final LocalizedText CITIES = LocalizedText.of("城市", "Cities");
  private static final LocalizedText INDUSTRY = LocalizedText.of("產業", "Industry");

  @Test
  void withoutGroupsNoSlotHasAHeading() {
    Ceremony ceremony = Signings.prepared(3);
    for (Slot slot : ceremony.slots()) assertEquals(LocalizedText.EMPTY, ceremony.heading(slot));
  }

  @Test
  void aGroupStandsTogetherWhateverOrderIsChosen() {
    Ceremony ceremony = Signings.prepared(4);
    group(ceremony, 1, 1, CITIES);
    group(ceremony, 2, 2, INDUSTRY);
    group(ceremony, 3, 1, CITIES);
    ceremony.reorder(ceremony.slots(), Order.AS_INVITED);
    assertEquals(
        List.of("City 4", "City 1", "City 3", "City 2"),
        ceremony.slots().stream().map(slot -> slot.signatory().place().in(Language.EN)).toList());
    assertEquals(
        List.of(LocalizedText.EMPTY, CITIES, LocalizedText.EMPTY, INDUSTRY),
        ceremony.slots().stream().map(ceremony::heading).toList());
  }

  @Test
  void aMemberStaysInItsGroupWithOtherMarks() {
    Signatory member = Signings.signatory("Pisek").inGroup(2, INDUSTRY);
    assertEquals(INDUSTRY, member.withMarks(member.marks()).groupName());
    assertEquals(2, member.headOf(7L).groupNumber());
  }

  @Test
  void aGroupHasAName() {
    Signatory signatory = Signings.signatory("Pisek");
    Signatory.GroupWithoutName refused =
        assertThrows(
            Signatory.GroupWithoutName.class, () -> signatory.inGroup(2, LocalizedText.EMPTY));
    assertEquals("group-2", refused.field());
  }

  @Test
  void aGroupHasMembers() {
    List<LocalizedText> names = List.of(CITIES, INDUSTRY);
    Grouping.GroupWithoutMembers refused =
        assertThrows(
            Grouping.GroupWithoutMembers.class, () -> new Grouping(names, Map.of(7L, 1, 8L, 0)));
    assertEquals("group-2", refused.field());
    new Grouping(names, Map.of(7L, 1, 8L, 2));
    new Grouping(List.of(CITIES, LocalizedText.EMPTY), Map.of(7L, 1));
  }

  @Test
  void theProofIsApprovedAgainOnceAGroupHasChanged() {
    Ceremony ceremony = Signings.prepared(1);
    String before = ceremony.proofHash();
    ceremony.approveProof(before, "officer", Instant.EPOCH);
    group(ceremony, 1, 1, CITIES);
    assertNotEquals(before, ceremony.proofHash());
    assertFalse(ceremony.isProofApproved());
  }

  private static void group(Ceremony ceremony, int position, int number, LocalizedText name) {
    Slot slot = ceremony.slots().get(position - 1);
    slot.changeSignatory(slot.signatory().inGroup(number, name));
  }
}
