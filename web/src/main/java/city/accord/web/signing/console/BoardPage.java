package city.accord.web.signing.console;

import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.TabletChannels;
import city.accord.signing.ink.TabletStatus;
import city.accord.signing.tablet.DeviceCheck;
import city.accord.signing.tablet.DeviceChecks;
import city.accord.signing.tablet.Spare;
import city.accord.signing.tablet.Spares;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The device board: every slot with its tablet in the order of precedence, and the spares. */
@Named
@RequestScoped
public class BoardPage {

  private static final int MAX_CARDS = 40;

  @Inject private CeremonyPage console;
  @Inject private Spares spares;
  @Inject private InkRooms rooms;
  @Inject private TabletChannels channels;
  @Inject private DeviceChecks checks;

  private List<Device> devices;
  private Map<Long, TabletStatus> spareStatuses;
  private Map<Long, DeviceCheck> slotChecks;
  private Map<Long, DeviceCheck> spareChecks;

  public List<Device> getDevices() {
    if (devices == null) {
      CeremonyDetails ceremony = console.getCeremony();
      Map<Long, TabletStatus> statuses = rooms.tablets(ceremony.id());
      devices =
          ceremony.slots().stream()
              .map(slot -> Device.of(slot, statuses.get(slot.id()), ceremony.state()))
              .toList();
    }
    return devices;
  }

  /** Those who asked for help: they come first in sight. */
  public List<Device> getCalling() {
    return getDevices().stream().filter(Device::isCalling).toList();
  }

  /** The slots that could not be signed in if the pens opened now. */
  public List<Device> getMissing() {
    return getDevices().stream().filter(Device::isMissing).toList();
  }

  /** How many slots need someone's attention. */
  public long getInNeed() {
    return getDevices().stream().filter(device -> device.need() != null).count();
  }

  /** Cards, or beyond forty slots a map. */
  public String getDensity() {
    return getDevices().size() > MAX_CARDS ? "map" : "cards";
  }

  public List<Spare> getSpares() {
    return spares.of(console.getCeremony().id());
  }

  /** The device check of a slot's tablet, or null before any. */
  public DeviceCheck checkOf(long slot) {
    if (slotChecks == null) slotChecks = checks.ofSlots(console.getCeremony().id());
    return slotChecks.get(slot);
  }

  /** The device check of a spare tablet, or null before any. */
  public DeviceCheck checkOfSpare(long spare) {
    if (spareChecks == null) spareChecks = checks.ofSpares(console.getCeremony().id());
    return spareChecks.get(spare);
  }

  /** How a spare tablet is doing, or null where it has not come yet. */
  public TabletStatus spare(long spare) {
    if (spareStatuses == null) spareStatuses = channels.spares(console.getCeremony().id());
    return spareStatuses.get(spare);
  }
}
