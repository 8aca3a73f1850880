package city.accord.web.door;

import city.accord.Settings;
import city.accord.door.DeviceRow;
import city.accord.door.Doors;
import city.accord.web.QrCode;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One device of a gate, and the code that pairs a phone with it, which is shown once. */
@Named
@RequestScoped
public class DevicePage {

  @Inject private Doors doors;
  @Inject private Site site;

  private long id;
  private DeviceRow row;
  private String code;

  public void open() {
    row = doors.device(id);
  }

  public void offer() {
    code = doors.offerCode(id);
    row = doors.device(id);
  }

  public void revoke() {
    doors.revoke(id);
    site.goTo("/desk/door/devices/" + id, "door.revoked");
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

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
