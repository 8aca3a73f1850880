package city.accord.web.signing.console;

import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.ink.TabletSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A slot and its tablet on the device board, with what the desk should look at.
 *
 * @param tablet how the tablet is doing, or null while none has come
 * @param needs the most urgent first
 */
public record Device(SlotRow slot, TabletSign tablet, List<Need> needs) {

  private static final int LOW_BATTERY = 20;
  private static final int SLOW_MILLIS = 300;
  private static final int MANY_UNSENT = 600;

  private static final Set<CeremonyState> TABLETS_NEEDED =
      Set.of(CeremonyState.REHEARSING, CeremonyState.READY, CeremonyState.OPEN, CeremonyState.HELD);

  static Device of(SlotRow slot, TabletSign tablet, CeremonyState ceremony) {
    if (!ceremony.isUnsealed()) return new Device(slot, tablet, List.of());
    List<Need> needs = new ArrayList<>();
    if (slot.helpAskedAt() != null) needs.add(Need.HELP);
    if (!slot.state().isSettled()) {
      boolean needed = TABLETS_NEEDED.contains(ceremony);
      if (needed && !slot.paired()) needs.add(Need.NO_TABLET);
      if (slot.paired() && (tablet == null ? needed : !tablet.online())) needs.add(Need.OFFLINE);
      if (slot.paired() && tablet != null) look(tablet, needs);
    }
    return new Device(slot, tablet, List.copyOf(needs));
  }

  private static void look(TabletSign tablet, List<Need> needs) {
    if (tablet.waiting() > MANY_UNSENT) needs.add(Need.UNSENT);
    if (tablet.tellsBattery() && tablet.battery() <= LOW_BATTERY && !tablet.charging())
      needs.add(Need.BATTERY);
    if (tablet.online() && tablet.roundTripMillis() > SLOW_MILLIS) needs.add(Need.SLOW);
  }

  public boolean isCalling() {
    return needs.contains(Need.HELP);
  }

  /** The most urgent need, or null. */
  public Need need() {
    return needs.isEmpty() ? null : needs.get(0);
  }

  /** Whether what its tablet says is worth showing: it has one, and is not done with it. */
  public boolean isAtWork() {
    return slot.paired() && !slot.state().isSettled();
  }
}
