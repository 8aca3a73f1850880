package city.accord.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.runsheet.CueCalls;
import city.accord.signing.runsheet.RunSheet.RunSheetHeld;
import city.accord.signing.runsheet.RunSheetStatus;
import city.accord.signing.runsheet.RunSheets;
import city.accord.signing.signal.CueSignal;
import city.accord.signing.signal.CueSignals;
import city.accord.signing.signal.DeviceKind;
import city.accord.signing.signal.HouseDevice;
import city.accord.signing.signal.HouseDevices;
import city.accord.signing.signal.SignalNotReadable;
import city.accord.signing.signal.SignalTry;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProtocol;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a cue tells the house: a lighting desk that hears it, and a device that never answers. */
@ArquillianTest
class CueSignalsIT {

  private static final int PATIENCE = 30_000;

  @Inject private AsProtocol protocol;
  @Inject private AsOrganiser organiser;
  @Inject private SmallCeremony small;
  @Inject private Ceremonies ceremonies;
  @Inject private RunSheets sheets;
  @Inject private CueCalls calls;
  @Inject private HouseDevices devices;
  @Inject private CueSignals signals;

  private long ceremony;
  private DatagramSocket desk;
  private HouseDevice lights;

  @BeforeEach
  void aLightingDeskListens() throws Exception {
    ceremony = small.prepare("Northhaven");
    small.approveProof();
    desk = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    desk.setSoTimeout(PATIENCE);
    lights = device(DeviceKind.OSC, "127.0.0.1:" + desk.getLocalPort());
  }

  @AfterEach
  void itIsRemoved() {
    desk.close();
    for (HouseDevice one : protocol.get(devices::all))
      organiser.run(() -> devices.remove(one.id()));
  }

  private HouseDevice device(DeviceKind kind, String address) {
    String name = "Device " + System.nanoTime();
    organiser.run(() -> devices.add(name, kind, address));
    return protocol.get(devices::all).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCueThatStartsTellsTheLightingDesk() throws Exception {
    set(lights, "/cue/1/go");
    go();
    assertEquals("/cue/1/go", heard());
    SignalTry sent = tries(1).get(0);
    assertNull(sent.failure());
    assertFalse(sent.isByHand());
    assertEquals(lights.name(), sent.device());
  }

  @Test
  void aRehearsalTellsItToo() throws Exception {
    set(lights, "/rehearsed");
    protocol.run(() -> ceremonies.rehearse(ceremony));
    go();
    assertEquals("/rehearsed", heard());
  }

  @Test
  void aDeviceThatNeverAnswersHoldsUpNothing() throws Exception {
    try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      HouseDevice video = device(DeviceKind.HTTP, "http://127.0.0.1:" + mute.getLocalPort() + "/");
      set(video, "POST {\"clip\": 3}");
      set(lights, "/after");
      go();
      assertNotNull(sheet().running());
      assertEquals("/after", heard());
      List<SignalTry> both = tries(2);
      assertEquals(lights.name(), both.get(1).device());
      assertNotNull(both.get(0).failure());
    }
  }

  @Test
  void aCueThatIsRefusedTellsNobody() throws Exception {
    set(lights, "/never");
    protocol.run(() -> calls.hold(ceremony, null));
    assertThrows(RunSheetHeld.class, this::go);
    desk.setSoTimeout(500);
    assertThrows(SocketTimeoutException.class, this::heard);
  }

  @Test
  void aPausedDeviceIsLeftOutUntilItIsTriedByHand() throws Exception {
    set(lights, "/cue/1/go");
    protocol.run(() -> devices.pause(lights.id(), true));
    go();
    assertEquals("paused", tries(1).get(0).failure());
    CueSignal signal = protocol.get(() -> signals.of(ceremony)).get(0);
    protocol.run(() -> signals.tryOut(ceremony, signal.id()));
    assertEquals("/cue/1/go", heard());
    assertTrue(tries(2).get(0).isByHand());
  }

  @Test
  void onlyWhoConfiguresTheSummitSaysWhereADeviceStands() {
    assertThrows(
        EJBAccessException.class,
        () -> protocol.run(() -> devices.add("Mine", DeviceKind.OSC, "127.0.0.1:9")));
    assertThrows(EJBAccessException.class, () -> protocol.run(() -> devices.remove(lights.id())));
    assertThrows(
        SignalNotReadable.class, () -> protocol.run(() -> signals.add(cue(), lights.id(), "go")));
  }

  @Test
  void aDeviceGoesWithWhatIsSentToIt() {
    set(lights, "/cue/1/go");
    organiser.run(() -> devices.remove(lights.id()));
    assertEquals(List.of(), protocol.get(() -> signals.of(ceremony)));
  }

  @Test
  void theNextCueIsAnnouncedUntilItIsCalled() {
    assertNull(sheet().standbyAt());
    protocol.run(() -> calls.standBy(ceremony));
    assertNotNull(sheet().standbyAt());
    go();
    assertNull(sheet().standbyAt());
    protocol.run(() -> calls.hold(ceremony, null));
    assertThrows(RunSheetHeld.class, () -> protocol.run(() -> calls.standBy(ceremony)));
  }

  private void set(HouseDevice device, String message) {
    protocol.run(() -> signals.add(cue(), device.id(), message));
  }

  /** The first cue. */
  private long cue() {
    return sheets.now(ceremony).cues().get(0).id();
  }

  private RunSheetStatus sheet() {
    return protocol.get(() -> sheets.now(ceremony));
  }

  private void go() {
    protocol.run(() -> calls.go(ceremony, sheets.now(ceremony).turn()));
  }

  /** The address pattern of the next message that the lighting desk hears. */
  private String heard() throws Exception {
    DatagramPacket packet = new DatagramPacket(new byte[1500], 1500);
    desk.receive(packet);
    return new String(packet.getData(), 0, packet.getLength(), US_ASCII).replaceFirst("\0.*", "");
  }

  /** The log, the newest first, once it has so many lines. */
  private List<SignalTry> tries(int count) {
    SmallCeremony.await(() -> protocol.get(() -> signals.tries(ceremony, 10)).size() == count);
    return protocol.get(() -> signals.tries(ceremony, 10));
  }
}
