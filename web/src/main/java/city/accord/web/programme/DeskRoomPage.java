package city.accord.web.programme;

import city.accord.programme.RoomFacts;
import city.accord.programme.RoomRow;
import city.accord.programme.Rooms;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a room holds, how one finds it, and when it is open. */
@Named
@RequestScoped
public class DeskRoomPage {

  @Inject private Rooms rooms;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private RoomRow row;
  private int version;
  private Integer capacity;
  private Integer booths;
  private EditableText floor;
  private EditableText directions;
  private EditableText equipment;
  private List<EditableHours> hours;

  @PostConstruct
  void open() {
    row = rooms.row(Ids.of(id));
    version = row.version();
    RoomFacts facts = row.facts();
    List<Language> languages = current.require().languages();
    capacity = facts.capacity();
    booths = facts.booths();
    floor = new EditableText(facts.floor(), languages);
    directions = new EditableText(facts.directions(), languages);
    equipment = new EditableText(facts.equipment(), languages);
    hours = EditableHours.of(current.require().days(), facts.hours());
  }

  public void save() {
    RoomFacts facts =
        new RoomFacts(
            capacity,
            booths,
            floor.toText(),
            directions.toText(),
            equipment.toText(),
            EditableHours.toHours(hours));
    rooms.equip(row.id(), version, facts);
    site.goTo("/desk/rooms", "programme.room-saved");
  }

  public RoomRow getRow() {
    return row;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }

  public Integer getBooths() {
    return booths;
  }

  public void setBooths(Integer booths) {
    this.booths = booths;
  }

  public EditableText getFloor() {
    return floor;
  }

  public EditableText getDirections() {
    return directions;
  }

  public EditableText getEquipment() {
    return equipment;
  }

  public List<EditableHours> getHours() {
    return hours;
  }
}
