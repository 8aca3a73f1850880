package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.delegation.Attendee.AlreadyWithdrawn;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttendeeTest {

  private static final Instant NOON = Instant.parse("2016-03-22T04:00:00Z");

  private final Delegation pisek = delegation("Písek");
  private final Attendee jana = new Attendee(pisek, name("Koubková"), AttendeeRole.DELEGATE);

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
  void aHeadWhoIsRestoredIsNotTheHeadAgain() {
    pisek.appointHead(jana);
    jana.withdraw();
    jana.restore();
    assertFalse(jana.isHead());
  }

  @Test
  void aHeadWhoMovesLeadsNeitherDelegation() {
    Delegation orlando = delegation("Orlando");
    pisek.appointHead(jana);
    jana.moveTo(orlando);
    assertEquals(orlando, jana.delegation());
    assertNull(pisek.head());
    assertNull(orlando.head());
  }

  @Test
  void whoHasWithdrawnIsNotMoved() {
    jana.withdraw();
    assertThrows(AlreadyWithdrawn.class, () -> jana.moveTo(delegation("Orlando")));
    assertEquals(pisek, jana.delegation());
  }

  @Test
  void anEditKeepsTheStatus() {
    jana.approve();
    jana.edit(name("Koubková-Nová"), AttendeeRole.SPEAKER);
    assertEquals("Jana Koubková-Nová", jana.name().latin());
    assertEquals(AttendeeRole.SPEAKER, jana.role());
    assertEquals(AttendeeStatus.APPROVED, jana.status());
  }

  private static Delegation delegation(String place) {
    LocalizedText name = LocalizedText.of(Language.EN, place);
    return new Delegation(1, Represented.organisation(name, LocalizedText.EMPTY), true);
  }

  private static PersonName name(String family) {
    LocalizedText none = LocalizedText.EMPTY;
    return new PersonName(null, "Jana", family, Order.GIVEN_FIRST, none, none);
  }
}
