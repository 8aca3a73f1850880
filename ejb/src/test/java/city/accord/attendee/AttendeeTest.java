package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.attendee.Attendee.AlreadyWithdrawn;
import city.accord.attendee.Attendee.RegistrationClosed;
import city.accord.attendee.Category.CategoryFull;
import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AttendeeTest {

  private static final Instant NOON = Instant.parse("2016-03-22T04:00:00Z");

  private static final Affiliation PISEK = delegation(1, "Písek");

  private final Attendee jana = new Attendee(category("delegate", true), PISEK, name("Koubková"));

  @Test
  void aRestoredAttendeeHasToBeApprovedAgain() {
    jana.approve();
    jana.withdraw();
    jana.restore();
    assertEquals(AttendeeStatus.EXPECTED, jana.status());
    jana.register(name("Koubková"), NOON);
    jana.withdraw();
    jana.restore();
    assertEquals(AttendeeStatus.REGISTERED, jana.status());
  }

  @Test
  void restoringAnExpectedAttendeeChangesNothing() {
    jana.approve();
    jana.restore();
    assertEquals(AttendeeStatus.APPROVED, jana.status());
  }

  @Test
  void whoHasWithdrawnIsNotMoved() {
    jana.withdraw();
    assertThrows(AlreadyWithdrawn.class, () -> jana.join(delegation(2, "Orlando")));
    assertEquals(PISEK, jana.affiliation());
  }

  @Test
  void whoIsErasedIsNobodyInTheSameCategoryDelegationAndStatus() {
    jana.writeTo("jana@pisek.example");
    jana.approve();
    jana.erase(NOON);
    jana.index();
    assertEquals(PersonName.nobody(), jana.name());
    assertEquals("", jana.name().latin());
    assertNull(jana.email());
    assertEquals(AttendeeStatus.APPROVED, jana.status());
    assertEquals(PISEK, jana.affiliation());
    assertFalse(jana.isApproved() || jana.isComing());
    assertThrows(NotThere.class, jana::approve);
    assertThrows(NotThere.class, () -> jana.erase(NOON));
  }

  @Test
  void ofWhoCameForNobodyNotEvenTheAffiliationStays() {
    Affiliation paper = Affiliation.of(LocalizedText.of(Language.EN, "The Daily"));
    Attendee reporter = new Attendee(category("press", true), paper, name("Reporter"));
    reporter.erase(NOON);
    assertTrue(reporter.affiliation().name().isEmpty());
  }

  @Test
  void anEditKeepsTheStatus() {
    jana.approve();
    Category speaker = category("speaker", true);
    jana.edit(name("Koubková-Nová"), speaker, null);
    assertEquals("Jana Koubková-Nová", jana.name().latin());
    assertEquals(speaker, jana.category());
    assertEquals(AttendeeStatus.APPROVED, jana.status());
  }

  @Test
  void anApprovedRegistrationIsClosedUntilItIsReopened() {
    jana.register(name("Koubková"), NOON);
    jana.approve();
    assertFalse(jana.isOpen());
    assertThrows(RegistrationClosed.class, () -> jana.register(name("Nobody"), NOON));
    jana.reopen();
    jana.register(name("Koubkova"), NOON);
    assertEquals("Jana Koubkova", jana.name().latin());
  }

  @Test
  void whoHasWithdrawnIsNotApproved() {
    jana.withdraw();
    assertThrows(AlreadyWithdrawn.class, jana::approve);
  }

  @Test
  void whoRegistersInACategoryWithoutApprovalIsApprovedAndMayStillChangeIt() {
    Attendee guest = new Attendee(category("guest", false), PISEK, name("Koubková"));
    guest.register(name("Koubková"), NOON);
    assertTrue(guest.isApproved());
    guest.register(name("Koubkova"), NOON);
    assertEquals("Jana Koubkova", guest.name().latin());
  }

  @Test
  void wordsDoNotReplaceTheDelegationThatSomebodyBelongsTo() {
    jana.affiliate(LocalizedText.of(Language.EN, "Nobody"));
    assertEquals(PISEK, jana.affiliation());
    Affiliation words = Affiliation.of(LocalizedText.of(Language.EN, "Charles University"));
    Attendee guest = new Attendee(category("guest", true), words, name("Koubková"));
    guest.affiliate(LocalizedText.of(Language.EN, "Masaryk University"));
    assertEquals("Masaryk University", guest.affiliation().name().in(Language.EN));
  }

  @Test
  void aCategoryTakesNoMoreThanItsQuota() {
    Category press = category("press", true);
    press.requireRoom(9_999);
    press.describe(new DescribeCategory(press.name(), press.hue(), true, false, 25), 1);
    press.requireRoom(24);
    assertThrows(CategoryFull.class, () -> press.requireRoom(25));
  }

  private static Category category(String code, boolean needsApproval) {
    LocalizedText name = LocalizedText.of(Language.EN, code);
    return new Category(
        1, code, new DescribeCategory(name, Hue.TEAL, needsApproval, true, null), 1);
  }

  private static Affiliation delegation(long id, String place) {
    return Affiliation.ofDelegation(
        id, place.toLowerCase(Locale.ROOT), null, LocalizedText.of(Language.EN, place));
  }

  private static PersonName name(String family) {
    LocalizedText none = LocalizedText.EMPTY;
    return new PersonName(null, "Jana", family, Order.GIVEN_FIRST, none, none);
  }
}
