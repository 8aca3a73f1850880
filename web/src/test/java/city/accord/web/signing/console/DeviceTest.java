package city.accord.web.signing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.ink.TabletStatus;
import city.accord.signing.ink.TabletStatus.InkProgress;
import city.accord.signing.ink.TabletStatus.Report;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");

  @Test
  void whoAsksForHelpComesBeforeEverythingElse() {
    SlotRow calling = slot(SlotState.READING, true, NOW);
    Device device = Device.of(calling, status(false, 90, false, 0, 5), CeremonyState.OPEN);
    assertEquals(List.of(DeviceAlert.HELP, DeviceAlert.OFFLINE), device.needs());
    assertEquals(DeviceAlert.HELP, device.need());
  }

  @Test
  void aSlotNeedsATabletOnceTheCeremonyIsNear() {
    SlotRow empty = slot(SlotState.ASSIGNED, false, null);
    assertEquals(List.of(), Device.of(empty, null, CeremonyState.PREPARED).needs());
    assertEquals(
        List.of(DeviceAlert.NO_TABLET), Device.of(empty, null, CeremonyState.READY).needs());
  }

  @Test
  void aLowBatteryMattersUnlessItIsCharged() {
    SlotRow slot = slot(SlotState.CONNECTED, true, null);
    assertEquals(
        List.of(DeviceAlert.BATTERY),
        Device.of(slot, status(true, 15, false, 0, 5), CeremonyState.OPEN).needs());
    assertEquals(
        List.of(), Device.of(slot, status(true, 15, true, 0, 5), CeremonyState.OPEN).needs());
    assertEquals(
        List.of(), Device.of(slot, status(true, 255, false, 0, 5), CeremonyState.OPEN).needs());
  }

  @Test
  void inkThatIsNotHandedInAndASlowNetworkAreSeen() {
    SlotRow slot = slot(SlotState.INKING, true, null);
    assertEquals(
        List.of(DeviceAlert.UNSENT, DeviceAlert.SLOW),
        Device.of(slot, status(true, 80, false, 900, 700), CeremonyState.OPEN).needs());
  }

  @Test
  void aTabletIsMissingWhereNobodyCouldSignNow() {
    SlotRow reading = slot(SlotState.READING, true, null);
    TabletStatus online = status(true, 80, false, 0, 5);
    TabletStatus lost = status(true, new Report(false, 5, 90, false, 0), true);
    assertFalse(Device.of(reading, online, CeremonyState.READY).isMissing());
    assertTrue(Device.of(reading, lost, CeremonyState.READY).isMissing());
    assertTrue(Device.of(reading, status(false, 80, false, 0, 5), CeremonyState.READY).isMissing());
    assertTrue(Device.of(reading, null, CeremonyState.PREPARED).isMissing());
    assertTrue(
        Device.of(slot(SlotState.ASSIGNED, false, null), null, CeremonyState.READY).isMissing());
    assertFalse(
        Device.of(slot(SlotState.ABSENT, false, null), null, CeremonyState.READY).isMissing());
  }

  @Test
  void whoHasSignedNeedsNoTabletAnyMore() {
    SlotRow signed = slot(SlotState.CONFIRMED, true, null);
    assertNull(Device.of(signed, status(false, 5, false, 0, 5), CeremonyState.OPEN).need());
  }

  @Test
  void nobodyNeedsAnythingOnceACeremonyIsVoid() {
    SlotRow calling = slot(SlotState.READING, true, NOW);
    assertNull(Device.of(calling, status(false, 5, false, 0, 5), CeremonyState.VOID).need());
  }

  @Test
  void aTabletThatLostItsKeyNeedsAttentionBeforeThePensOpen() {
    SlotRow slot = slot(SlotState.READING, true, null);
    TabletStatus lost = status(true, new Report(false, 5, 90, false, 0), true);
    assertEquals(List.of(DeviceAlert.KEY_LOST), Device.of(slot, lost, CeremonyState.READY).needs());
  }

  private static SlotRow slot(SlotState state, boolean paired, Instant helpAskedAt) {
    return new SlotRow(1, 1, null, state, paired, helpAskedAt, null, null, null, null);
  }

  private static TabletStatus status(
      boolean online, int battery, boolean charging, int waiting, int roundTrip) {
    return status(online, new Report(true, roundTrip, battery, charging, waiting), false);
  }

  private static TabletStatus status(boolean online, Report report, boolean keyLost) {
    return new TabletStatus(online, NOW, report, new InkProgress(0, 0, null), keyLost);
  }
}
