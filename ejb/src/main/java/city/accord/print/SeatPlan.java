package city.accord.print;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.Shortened;
import city.accord.text.VisibleText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who sits where in a room: filled by precedence, then changed by hand, each time for a reason. */
@Entity
public class SeatPlan {

  static final int MAX_NAME = 100;
  static final int MAX_SEATS = 600;
  static final int MAX_SIDE = 60;
  private static final int MAX_REASON = 200;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String name;

  @Enumerated(EnumType.STRING)
  private SeatShape shape;

  private int seatRows;
  private int perRow;
  private boolean headsOnly;

  @ElementCollection
  @CollectionTable(name = "seat_plan_seat", joinColumns = @JoinColumn(name = "plan_id"))
  @MapKeyColumn(name = "code")
  @Column(name = "attendee_id")
  private Map<String, Long> seats = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "seat_plan_change", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  private List<SeatChange> changes = new ArrayList<>();

  protected SeatPlan() {}

  /**
   * @throws SeatPlanWithoutName where it has none
   * @throws SeatPlanTooLarge where it has no seats, or more than a plan shows
   */
  SeatPlan(long summitId, MakeSeatPlan command) {
    if (command.name() == null || VisibleText.isBlank(command.name()))
      throw new SeatPlanWithoutName();
    this.summitId = summitId;
    this.name = Shortened.to(MAX_NAME, command.name().strip());
    this.shape = command.shape();
    this.seatRows = command.rows();
    this.perRow = command.perRow();
    this.headsOnly = command.headsOnly();
    boolean outOfBounds = seatRows < 1 || perRow < 1 || seatRows > MAX_SIDE || perRow > MAX_SIDE;
    if (outOfBounds || layout().seats().size() > MAX_SEATS) throw new SeatPlanTooLarge(MAX_SEATS);
  }

  /** Gives people the seats in order of precedence, as far as there are seats. */
  void fill(List<Long> inOrder) {
    seats.clear();
    List<Seat> all = layout().seats();
    for (int i = 0; i < Math.min(all.size(), inOrder.size()); i++)
      seats.put(all.get(i).code(), inOrder.get(i));
  }

  /**
   * Gives a person a seat; whoever sat there gets the person's, or none where the person had none.
   *
   * @throws SeatNeedsReason where no reason is given
   * @throws NoSuchSeat where the room has no such seat
   */
  void move(long person, String code, String reason, String who, Instant now) {
    if (reason == null || VisibleText.isBlank(reason)) throw new SeatNeedsReason();
    if (layout().seats().stream().noneMatch(seat -> seat.code().equals(code)))
      throw new NoSuchSeat();
    String before = seatOf(person);
    Long other = seats.get(code);
    if (before != null) seats.remove(before);
    seats.put(code, person);
    if (before != null && other != null && other != person) seats.put(before, other);
    changes.add(new SeatChange(person, code, Shortened.to(MAX_REASON, reason.strip()), who, now));
  }

  /** Two records turned out to be of one person, who has one seat. */
  void unite(long from, long to) {
    String second = seatOf(from);
    if (second != null && seatOf(to) == null) seats.put(second, to);
    else if (second != null) seats.remove(second);
    changes =
        new ArrayList<>(
            changes.stream().map(one -> one.attendeeId() == from ? one.of(to) : one).toList());
  }

  private String seatOf(long person) {
    return seats.entrySet().stream()
        .filter(seat -> seat.getValue() == person)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  SeatLayout layout() {
    return new SeatLayout(shape, seatRows, perRow);
  }

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long summitId() {
    return summitId;
  }

  public String name() {
    return name;
  }

  public SeatShape shape() {
    return shape;
  }

  /** Whether it seats the heads of delegations alone. */
  public boolean isHeadsOnly() {
    return headsOnly;
  }

  /** Who sits where, by the code of the seat. */
  Map<String, Long> seats() {
    return Map.copyOf(seats);
  }

  /** The changes by hand, the first one first. */
  List<SeatChange> changes() {
    return List.copyOf(changes);
  }

  /** A plan has a name. */
  public static class SeatPlanWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  /** A plan has at least one seat, and no more than can be read. */
  public static class SeatPlanTooLarge extends Refused {

    private static final long serialVersionUID = 1;

    public SeatPlanTooLarge(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "rows";
    }
  }

  /** Precedence is left for a reason only, which stays on record. */
  public static class SeatNeedsReason extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "reason";
    }
  }

  /** The room has no seat of this code. */
  public static class NoSuchSeat extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "seat";
    }
  }
}
