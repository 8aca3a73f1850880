package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

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

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private int position;
  private LocalizedText name;

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
