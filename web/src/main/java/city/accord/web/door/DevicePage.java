package city.accord.web.door;

import city.accord.Settings;
import city.accord.door.DeviceRow;
import city.accord.door.DoorSetUp;
import city.accord.door.GateRow;
import city.accord.web.Ids;
import city.accord.web.QrCode;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One device of a gate, and the code that pairs a phone with it, which is shown once. */
@Named
@ViewScoped
public class DevicePage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/door/devices/";

  @Inject private DoorSetUp setUp;
  @Inject private Site site;
  @Inject private ExternalContext external;

  private DeviceRow row;
  private List<GateRow> gates;
  private String name;
  private String gate;
  private String code;

  @PostConstruct
  void open() {
    row = setUp.device(Ids.of(external.getRequestParameterMap().get("id")));
    gates = setUp.gates();
    name = row.name();
    gate = String.valueOf(row.gateId());
  }

  public void offer() {
    code = setUp.offerCode(row.id());
    row = setUp.device(row.id());
  }

  public void revoke() {
    setUp.revoke(row.id());
    site.goTo(ADDRESS + row.id(), "door.revoked");
  }

  /** Gives it another name, or another gate. */
  public void change() {
    setUp.changeDevice(row.id(), row.version(), Ids.of(gate), name);
    site.goTo(ADDRESS + row.id(), "door.device-changed");
  }

  public void remove() {
    setUp.removeDevice(row.id());
    site.goTo("/desk/door", "door.device-removed");
  }

  /** The address that the phone opens, with the code in it. */
  public String getAddress() {
    return Settings.baseUrl() + site.to("/door/" + code);
  }

  public QrCode getQr() {
    return QrCode.onScreen(getAddress());
  }

  /** The address that is typed where nothing can be scanned. */
  public String getTypedAt() {
    return Settings.baseUrl() + site.to("/door");
  }

  public String getCode() {
    return code;
  }

  public DeviceRow getRow() {
    return row;
  }

  public List<GateRow> getGates() {
    return gates;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getGate() {
    return gate;
  }

  public void setGate(String gate) {
    this.gate = gate;
  }
}
