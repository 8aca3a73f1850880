package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** A room of the venue that sessions take place in. */
@Entity
@Table(name = "venue_room")
public class VenueRoom {

  /** A room needs a name, in one language at least. */
  public static class RoomWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  /** Sessions take place in the room: they have to move before it can be removed. */
  public static class RoomInUse extends Refused {

    private static final long serialVersionUID = 1;

    RoomInUse(LocalizedText room, long sessions) {
      super(room, sessions);
    }
  }

  /** A room holds fewer people, or has fewer or more booths, than any room has. */
  public static class CountOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;
    private final String field;

    CountOutOfBounds(String field, int least, int most) {
      super(least, most);
      this.field = field;
    }

    @Override
    public String field() {
      return field;
    }
  }

  private static final int MAX_CAPACITY = 100_000;
  private static final int MAX_BOOTHS = 40;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private int position;
  private LocalizedText name;
  private Integer capacity;
  private Integer booths;
  private LocalizedText floor;
  private LocalizedText directions;
  private LocalizedText equipment;

  @ElementCollection
  @CollectionTable(name = "venue_room_hours", joinColumns = @JoinColumn(name = "room_id"))
  private List<OpenHours> hours = new ArrayList<>();

  protected VenueRoom() {}

  VenueRoom(long summitId, int position, LocalizedText name) {
    this.summitId = summitId;
    describe(position, name);
  }

  final void describe(int newPosition, LocalizedText newName) {
    if (newName.isEmpty()) throw new RoomWithoutName();
    position = newPosition;
    name = newName;
  }

  /**
   * Says what the room offers and when it is open.
   *
   * @throws CountOutOfBounds where it holds fewer than one or more than any room
   */
  void equip(RoomFacts facts) {
    check("capacity", facts.capacity(), 1, MAX_CAPACITY);
    check("booths", facts.booths(), 0, MAX_BOOTHS);
    capacity = facts.capacity();
    booths = facts.booths();
    floor = facts.floor();
    directions = facts.directions();
    equipment = facts.equipment();
    hours = new ArrayList<>(facts.hours());
  }

  private static void check(String field, Integer count, int least, int most) {
    if (count != null && (count < least || count > most))
      throw new CountOutOfBounds(field, least, most);
  }

  RoomFacts facts() {
    return new RoomFacts(
        capacity, booths, floor(), known(directions), known(equipment), List.copyOf(hours));
  }

  /** How many people it holds, or null. */
  Integer capacity() {
    return capacity;
  }

  /** How many languages can be interpreted into at once, or null. */
  Integer booths() {
    return booths;
  }

  LocalizedText floor() {
    return known(floor);
  }

  List<OpenHours> hours() {
    return hours;
  }

  private static LocalizedText known(LocalizedText text) {
    return text == null ? LocalizedText.EMPTY : text;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  int position() {
    return position;
  }

  LocalizedText name() {
    return name;
  }
}
