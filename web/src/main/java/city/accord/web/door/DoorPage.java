package city.accord.web.door;

import city.accord.door.DeviceRow;
import city.accord.door.DoorSetUp;
import city.accord.door.Doors;
import city.accord.door.ScanRow;
import city.accord.door.ZoneCount;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The doors at a glance: who is inside, what needs a look, the devices, the latest scans. */
@Named
@RequestScoped
public class DoorPage {

  private static final String ADDRESS = "/desk/door";
  private static final String PROTOCOL = ADDRESS + "/protocol";

  @Inject private DoorSetUp setUp;
  @Inject private Doors doors;
  @Inject private Site site;

  private List<ZoneCount> counts;
  private List<ScanRow> latest;
  private List<ScanRow> flagged;
  private List<ScanRow> toGreet;
  private List<DeviceRow> devices;

  public void undo(long scan) {
    doors.undo(scan);
    site.goTo(ADDRESS, "door.undone");
  }

  public void revoke(long device) {
    setUp.revoke(device);
    site.goTo(ADDRESS, "door.revoked");
  }

  public void greet(long scan) {
    doors.greet(scan);
    site.goTo(PROTOCOL, "door.greeted");
  }

  public List<ZoneCount> getCounts() {
    if (counts == null) counts = doors.counts();
    return counts;
  }

  public List<ScanRow> getLatest() {
    if (latest == null) latest = doors.latest();
    return latest;
  }

  public List<ScanRow> getFlagged() {
    if (flagged == null) flagged = doors.flagged();
    return flagged;
  }

  public List<ScanRow> getToGreet() {
    if (toGreet == null) toGreet = doors.toGreet();
    return toGreet;
  }

  public List<DeviceRow> getDevices() {
    if (devices == null) devices = setUp.devices();
    return devices;
  }
}
