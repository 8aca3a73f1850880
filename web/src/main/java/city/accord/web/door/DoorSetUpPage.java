package city.accord.web.door;

import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.door.DoorSetUp;
import city.accord.door.GateRow;
import city.accord.door.Way;
import city.accord.door.ZoneRow;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The zones of the venue, their gates, and the devices at these. */
@Named
@ViewScoped
public class DoorSetUpPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/door/set-up";

  @Inject private DoorSetUp setUp;
  @Inject private Categories categories;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private List<EditableZone> zones;
  private List<GateRow> gates;
  private List<EditableGate> editable;
  private List<CategoryRow> allCategories;
  private List<LocalDate> days;
  private EditableText gateName;
  private String gateZone;
  private Way way = Way.BOTH;
  private String device;
  private String deviceGate;

  @PostConstruct
  void open() {
    List<Language> languages = current.require().languages();
    List<ZoneRow> known = setUp.zones();
    zones = new ArrayList<>();
    known.forEach(row -> zones.add(new EditableZone(row, languages)));
    zones.add(EditableZone.blank(languages));
    gates = setUp.gates();
    editable = gates.stream().map(row -> new EditableGate(row, languages)).toList();
    allCategories = categories.all();
    days = current.require().days();
    gateName = new EditableText(LocalizedText.EMPTY, languages);
  }

  public void saveZones() {
    saveAllZones();
    site.goTo(ADDRESS, "door.saved");
  }

  private void saveAllZones() {
    for (EditableZone zone : zones) if (zone.isWritten()) setUp.save(zone.toRow());
  }

  /** Removes a zone; what was typed into the others is kept. */
  public void removeZone(EditableZone zone) {
    setUp.removeZone(zone.getId());
    zones.remove(zone);
    saveAllZones();
    site.goTo(ADDRESS, "door.zone-removed");
  }

  public void saveGates() {
    saveAllGates(editable);
    site.goTo(ADDRESS, "door.gates-saved");
  }

  private void saveAllGates(List<EditableGate> some) {
    for (EditableGate gate : some)
      setUp.saveGate(gate.getId(), gate.version(), gate.getName().toText(), gate.getWay());
  }

  /** Removes a gate; what was typed into the others is kept. */
  public void removeGate(EditableGate gate) {
    setUp.removeGate(gate.getId());
    saveAllGates(editable.stream().filter(one -> one != gate).toList());
    site.goTo(ADDRESS, "door.gate-removed");
  }

  public void addGate() {
    setUp.addGate(Ids.of(gateZone), gateName.toText(), way);
    site.goTo(ADDRESS, "door.gate-added");
  }

  public void addDevice() {
    long id = setUp.addDevice(Ids.of(deviceGate), device);
    site.goTo("/desk/door/devices/" + id);
  }

  public List<EditableZone> getZones() {
    return zones;
  }

  /** The zones that are saved, which gates can lead into. */
  public List<EditableZone> getSaved() {
    return zones.stream().filter(zone -> zone.getId() != null).toList();
  }

  public List<EditableGate> getEditableGates() {
    return editable;
  }

  public List<GateRow> getGates() {
    return gates;
  }

  public List<CategoryRow> getCategories() {
    return allCategories;
  }

  public List<LocalDate> getDays() {
    return days;
  }

  public Way[] getWays() {
    return Way.values();
  }

  public EditableText getGateName() {
    return gateName;
  }

  public String getGateZone() {
    return gateZone;
  }

  public void setGateZone(String gateZone) {
    this.gateZone = gateZone;
  }

  public Way getWay() {
    return way;
  }

  public void setWay(Way way) {
    this.way = way;
  }

  public String getDevice() {
    return device;
  }

  public void setDevice(String device) {
    this.device = device;
  }

  public String getDeviceGate() {
    return deviceGate;
  }

  public void setDeviceGate(String deviceGate) {
    this.deviceGate = deviceGate;
  }
}
