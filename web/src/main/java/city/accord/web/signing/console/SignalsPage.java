package city.accord.web.signing.console;

import city.accord.signing.runsheet.CueRow;
import city.accord.signing.runsheet.RunSheetStatus;
import city.accord.signing.runsheet.RunSheets;
import city.accord.signing.signal.CueSignal;
import city.accord.signing.signal.CueSignals;
import city.accord.signing.signal.DeviceKind;
import city.accord.signing.signal.HouseDevice;
import city.accord.signing.signal.HouseDevices;
import city.accord.signing.signal.SignalTry;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the cues of a ceremony send to the house, and the devices that they reach. */
@Named
@RequestScoped
public class SignalsPage {

  private static final int NEWEST = 30;

  @Inject private RunSheets runSheets;
  @Inject private CueSignals signals;
  @Inject private HouseDevices devices;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private RunSheetStatus runSheet;
  private List<CueSignal> all;
  private List<HouseDevice> known;
  private List<SignalTry> tries;
  private Long cue;
  private Long device;
  private String message;
  private String name;
  private DeviceKind kind = DeviceKind.OSC;
  private String address;

  @PostConstruct
  void look() {
    runSheet = runSheets.now(Ids.of(id));
  }

  public RunSheetStatus getRunSheet() {
    return runSheet;
  }

  /** What one cue sends. */
  public List<CueSignal> of(CueRow row) {
    if (all == null) all = signals.of(runSheet.ceremonyId());
    return all.stream().filter(signal -> signal.cueId() == row.id()).toList();
  }

  public List<HouseDevice> getDevices() {
    if (known == null) known = devices.all();
    return known;
  }

  /** The newest of what was sent. */
  public List<SignalTry> getTries() {
    if (tries == null) tries = signals.tries(runSheet.ceremonyId(), NEWEST);
    return tries;
  }

  public List<DeviceKind> getKinds() {
    return List.of(DeviceKind.values());
  }

  public void add() {
    signals.add(cue, device, message);
    stay("signal.saved");
  }

  public void remove(long signal) {
    signals.remove(signal);
    stay("signal.saved");
  }

  public void tryOut(long signal) {
    signals.tryOut(runSheet.ceremonyId(), signal);
    stay("signal.trying");
  }

  public void addDevice() {
    devices.add(name, kind, address);
    stay("signal.saved");
  }

  public void pause(HouseDevice one) {
    devices.pause(one.id(), !one.isPaused());
    stay("signal.saved");
  }

  public void removeDevice(long one) {
    devices.remove(one);
    stay("signal.saved");
  }

  private void stay(String said) {
    site.goTo("/desk/ceremonies/" + runSheet.ceremonyId() + "/signals", said);
  }

  public Long getCue() {
    return cue;
  }

  public void setCue(Long cue) {
    this.cue = cue;
  }

  public Long getDevice() {
    return device;
  }

  public void setDevice(Long device) {
    this.device = device;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public DeviceKind getKind() {
    return kind;
  }

  public void setKind(DeviceKind kind) {
    this.kind = kind;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
