package city.accord.web.signing.console;

import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.ink.TabletStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A slot and its tablet on the device board, with what the desk should look at.
 *
 * @param tablet how the tablet is doing, or null while none has come
 * @param needs the most urgent first
 */
public record Device(SlotRow slot, TabletStatus tablet, List<DeviceAlert> needs) {

  private static final int LOW_BATTERY = 20;
  private static final int SLOW_MILLIS = 300;
  private static final int MANY_UNSENT = 600;

  private static final Set<CeremonyState> TABLETS_NEEDED =
      Set.of(CeremonyState.REHEARSING, CeremonyState.READY, CeremonyState.OPEN, CeremonyState.HELD);

  static Device of(SlotRow slot, TabletStatus tablet, CeremonyState ceremony) {
    if (!ceremony.isUnsealed()) return new Device(slot, tablet, List.of());
    List<DeviceAlert> needs = new ArrayList<>();
    if (slot.helpAskedAt() != null) needs.add(DeviceAlert.HELP);
    if (!slot.state().isSettled()) {
      boolean needed = TABLETS_NEEDED.contains(ceremony);
      if (needed && !slot.paired()) needs.add(DeviceAlert.NO_TABLET);
      if (slot.paired() && tablet != null && tablet.keyLost()) needs.add(DeviceAlert.KEY_LOST);
      if (slot.paired() && (tablet == null ? needed : !tablet.online()))
        needs.add(DeviceAlert.OFFLINE);
      if (slot.paired() && tablet != null) checkReport(tablet, needs);
    }
    return new Device(slot, tablet, List.copyOf(needs));
  }

  private static void checkReport(TabletStatus tablet, List<DeviceAlert> needs) {
    TabletStatus.Report report = tablet.report();
    if (report.waiting() > MANY_UNSENT) needs.add(DeviceAlert.UNSENT);
    if (report.reportsBattery() && report.battery() <= LOW_BATTERY && !report.charging())
      needs.add(DeviceAlert.BATTERY);
    if (tablet.online() && report.roundTripMillis() > SLOW_MILLIS) needs.add(DeviceAlert.SLOW);
  }

  /** Whether a signature is awaited here and no tablet is there that could take it. */
  public boolean isMissing() {
    return !slot.state().isSettled()
        && (!slot.paired() || tablet == null || !tablet.online() || tablet.keyLost());
  }

  public boolean isCalling() {
    return needs.contains(DeviceAlert.HELP);
  }

  /** The most urgent need, or null. */
  public DeviceAlert need() {
    return needs.isEmpty() ? null : needs.get(0);
  }

  /** Whether what its tablet says is worth showing: it has one, and is not done with it. */
  public boolean isAtWork() {
    return slot.paired() && !slot.state().isSettled();
  }
}
