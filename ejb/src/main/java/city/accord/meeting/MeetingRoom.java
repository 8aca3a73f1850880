package city.accord.meeting;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A room for bilateral meetings, and how many people it takes, interpreters included. */
@Entity
public class MeetingRoom {

  static final int MAX_CAPACITY = 500;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private LocalizedText name;
  private int capacity;

  protected MeetingRoom() {}

  MeetingRoom(long summitId, LocalizedText name, int capacity) {
    this.summitId = summitId;
    describe(name, capacity);
  }

  /**
   * @throws MeetingRoomWithoutName where it has none
   * @throws CapacityOutOfBounds where not even two fit in, or more than in any such room
   */
  final void describe(LocalizedText called, int people) {
    if (called.isEmpty()) throw new MeetingRoomWithoutName();
    if (people < 2 || people > MAX_CAPACITY) throw new CapacityOutOfBounds(MAX_CAPACITY);
    name = called;
    capacity = people;
  }

  boolean fits(int people) {
    return people <= capacity;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  long summitId() {
    return summitId;
  }

  LocalizedText name() {
    return name;
  }

  int capacity() {
    return capacity;
  }

  /** A room has a name. */
  public static class MeetingRoomWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  /** At least two fit into a room, and no more than into any. */
  public static class CapacityOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;

    CapacityOutOfBounds(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "capacity";
    }
  }

  /** Meetings are booked in the room. */
  public static class MeetingRoomInUse extends Refused {

    private static final long serialVersionUID = 1;

    MeetingRoomInUse(LocalizedText name, long meetings) {
      super(name, meetings);
    }
  }
}
