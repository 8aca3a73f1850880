package city.accord.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.AttendeeStatus;
import city.accord.door.Device.DeviceWithoutName;
import city.accord.door.Device.PairingCodeUnknown;
import city.accord.door.DoorRule.Holder;
import city.accord.door.DoorRule.Place;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoorRuleTest {

  private static final Instant NOON = Instant.parse("2016-03-22T04:00:00Z");
  private static final LocalDate TUESDAY = LocalDate.of(2016, 3, 22);
  private static final Place HALL =
      new Place(Set.of("delegate", "press"), List.of(TUESDAY, TUESDAY.plusDays(2)));

  @Test
  void whoIsApprovedEntersOnceUntilTheyLeave() {
    assertEquals(Verdict.ADMITTED, enters(holder(AttendeeStatus.APPROVED, false), TUESDAY));
    assertEquals(Verdict.ALREADY_IN, enters(holder(AttendeeStatus.APPROVED, true), TUESDAY));
    assertEquals(
        Verdict.LEFT, DoorRule.judge(holder(AttendeeStatus.APPROVED, true), HALL, false, TUESDAY));
  }

  @Test
  void whoIsNotApprovedOrHasWithdrawnStaysOutside() {
    assertEquals(Verdict.NOT_APPROVED, enters(holder(AttendeeStatus.EXPECTED, false), TUESDAY));
    assertEquals(Verdict.NOT_APPROVED, enters(holder(AttendeeStatus.REGISTERED, false), TUESDAY));
    assertEquals(Verdict.WITHDRAWN, enters(holder(AttendeeStatus.WITHDRAWN, false), TUESDAY));
  }

  @Test
  void whoIsNotApprovedAnyMoreMayStillLeave() {
    assertEquals(
        Verdict.LEFT, DoorRule.judge(holder(AttendeeStatus.WITHDRAWN, true), HALL, false, TUESDAY));
  }

  @Test
  void aZoneTakesItsCategoriesOnItsDays() {
    Holder guest = new Holder(false, AttendeeStatus.APPROVED, false, "guest", false);
    Holder press = holder(AttendeeStatus.APPROVED, false);
    assertEquals(Verdict.WRONG_ZONE, enters(guest, TUESDAY));
    assertEquals(
        Verdict.ADMITTED, DoorRule.judge(guest, new Place(Set.of(), HALL.days()), true, TUESDAY));
    assertEquals(
        Verdict.ADMITTED,
        DoorRule.judge(press, new Place(Set.of(), List.of()), true, TUESDAY.minusDays(9)));
    assertEquals(Verdict.NOT_YET, enters(press, TUESDAY.minusDays(1)));
    assertEquals(Verdict.WRONG_DAY, enters(press, TUESDAY.plusDays(1)));
    assertEquals(Verdict.WRONG_DAY, enters(press, TUESDAY.plusDays(3)));
  }

  @Test
  void aRevokedBadgeOpensNothingAndWhoIsBlockedStaysOutside() {
    Holder revoked = new Holder(true, AttendeeStatus.APPROVED, true, "press", false);
    Holder blocked = new Holder(false, AttendeeStatus.APPROVED, true, "press", false);
    assertEquals(Verdict.REVOKED, enters(revoked, TUESDAY));
    assertEquals(Verdict.REVOKED, DoorRule.judge(revoked, HALL, false, TUESDAY));
    assertEquals(Verdict.BLOCKED, enters(blocked, TUESDAY));
  }

  @Test
  void aGateIsPassedOnlyItsOwnWay() {
    assertTrue(Way.IN.allows(true) && !Way.IN.allows(false));
    assertTrue(Way.OUT.allows(false) && !Way.OUT.allows(true));
    assertTrue(Way.BOTH.allows(true) && Way.BOTH.allows(false));
  }

  @Test
  void aDeviceWhoseClockIsWrongByHoursSaysHowLongAgo() {
    assertEquals(NOON.minusSeconds(90), DeviceClock.at(90_000, NOON));
    assertEquals(NOON, DeviceClock.at(-7_200_000, NOON));
    assertEquals(NOON.minus(DeviceClock.LONGEST), DeviceClock.at(Long.MAX_VALUE, NOON));
  }

  @Test
  void aScanThatComesLateStandsWhereItBelongs() {
    Scan online = scan(true, NOON);
    Scan late = scan(true, NOON.minusSeconds(600));
    Presence presence = new Presence(1, 1);
    presence.follow(List.of(late, online));
    assertTrue(presence.isInside());
    assertFalse(late.isTwice());
    assertTrue(online.isTwice());
    Scan left = scan(false, NOON.minusSeconds(300));
    presence.follow(List.of(late, left, online));
    assertFalse(online.isTwice());
    presence.follow(List.of(late, left));
    assertFalse(presence.isInside());
  }

  @Test
  void aPairingCodeIsUsedOnceAndInTime() {
    Device device = device();
    assertThrows(PairingCodeUnknown.class, () -> device.pair("t", new byte[32], NOON));
    device.offer(PairingCode.hash("7K3M-9QXW-4A2B"), NOON);
    Instant late = NOON.plus(Duration.ofMinutes(15));
    assertThrows(PairingCodeUnknown.class, () -> device.pair("t", new byte[32], late));
    device.pair("t", new byte[32], NOON);
    assertTrue(device.isPaired());
    assertThrows(PairingCodeUnknown.class, () -> device.pair("u", new byte[32], NOON));
    device.revoke();
    assertFalse(device.isPaired());
  }

  @Test
  void aPairingCodeIsReadHoweverItIsTyped() {
    assertEquals(PairingCode.hash("7K3M-9QXW-0112"), PairingCode.hash(" 7k3m 9qxw oiL2"));
  }

  @Test
  void aDeviceHasAName() {
    assertThrows(DeviceWithoutName.class, () -> new Device(device().gate(), " "));
  }

  private static Verdict enters(Holder holder, LocalDate day) {
    return DoorRule.judge(holder, HALL, true, day);
  }

  private static Holder holder(AttendeeStatus status, boolean inside) {
    return new Holder(false, status, false, "press", inside);
  }

  private static Device device() {
    LocalizedText name = LocalizedText.of(Language.EN, "North");
    return new Device(new Gate(new Zone(1), name, Way.BOTH), "Phone 1");
  }

  private static Scan scan(boolean entering, Instant at) {
    Device device = device();
    SentScan sent = new SentScan("0".repeat(32), null, 1L, entering, 0, null);
    return new Scan(device, 1, sent, null, at, at);
  }
}
