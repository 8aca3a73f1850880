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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DoorRuleTest {

  private static final Instant NOON = Instant.parse("2016-03-22T04:00:00Z");

  /** The page of a device is given the same cases (DoorUiIT). */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "rule-cases.csv", useHeadersInDisplayName = true)
  void theRuleSays(
      String name,
      boolean revoked,
      boolean blocked,
      AttendeeStatus status,
      String category,
      boolean inside,
      String categories,
      String days,
      boolean entering,
      LocalDate today,
      Verdict verdict) {
    Holder holder = new Holder(revoked, status, blocked, category, inside);
    List<LocalDate> open = words(days).map(LocalDate::parse).toList();
    Place place = new Place(words(categories).collect(Collectors.toSet()), open);
    assertEquals(verdict, DoorRule.judge(holder, place, entering, today));
  }

  private static Stream<String> words(String all) {
    return all == null ? Stream.empty() : Stream.of(all.split(" "));
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

  private static Device device() {
    LocalizedText name = LocalizedText.of(Language.EN, "North");
    return new Device(new Gate(new Zone(1), name, Way.BOTH), "Phone 1");
  }

  private static Scan scan(boolean entering, Instant at) {
    Device device = device();
    SentScan sent = new SentScan("0".repeat(32), null, 1L, entering, 0, null);
    return new Scan(device, device.gate(), sent, null, at, at);
  }
}
