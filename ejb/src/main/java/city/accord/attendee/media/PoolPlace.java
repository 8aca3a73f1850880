package city.accord.attendee.media;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.attendee.Attendee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** Somebody of the press in a pool, or waiting for a place in it, and what they were told of it. */
@Entity
@Table(name = "press_pool_place")
public class PoolPlace {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "pool_id")
  private Pool pool;

  @ManyToOne
  @JoinColumn(name = "attendee_id")
  private Attendee attendee;

  @Enumerated(EnumType.STRING)
  private Medium medium;

  @Enumerated(EnumType.STRING)
  private PlaceState state;

  @Column(name = "rank_number")
  private long rank;

  @Enumerated(EnumType.STRING)
  private PlaceState toldState;

  private int toldRevision;

  protected PoolPlace() {}

  PoolPlace(Pool pool, Attendee attendee, Medium medium, PlaceState state, long rank) {
    this.pool = pool;
    this.attendee = attendee;
    this.rank = rank;
    become(medium, state);
  }

  /** Goes, or waits for a place of this kind of medium. */
  final void become(Medium kind, PlaceState now) {
    medium = kind;
    state = now;
  }

  /** Waits at another place of the order. */
  void move(long newRank) {
    rank = newRank;
  }

  /** Goes no longer. */
  void leave() {
    state = PlaceState.OUT;
  }

  /** Has been told how it stands now. */
  void told() {
    toldState = state;
    toldRevision = pool.revision();
  }

  /** Whether the person knows something else than what holds now, or nothing. */
  boolean isToTell() {
    if (state == PlaceState.OUT) return toldState != null && toldState != PlaceState.OUT;
    return toldState != state || toldRevision != pool.revision();
  }

  /** What the person is written, as the end of the letter's key. */
  String letter() {
    if (state == PlaceState.OUT) return "out";
    if (toldState == state) return "changed";
    return state == PlaceState.IN ? "in" : "waiting";
  }

  /** Whether the person was told anything of the pool. */
  boolean isTold() {
    return toldState != null;
  }

  /** Is of another record of the same person. */
  void giveTo(Attendee same) {
    attendee = same;
  }

  /** Whether it is a place of somebody who may still go: who is accredited. */
  public boolean isAccredited() {
    return attendee.isApproved();
  }

  Long id() {
    return id;
  }

  public Pool pool() {
    return pool;
  }

  public Attendee attendee() {
    return attendee;
  }

  public Medium medium() {
    return medium;
  }

  public PlaceState state() {
    return state;
  }

  long rank() {
    return rank;
  }

  /** How many of a kind of medium go. */
  static long taken(List<PoolPlace> places, Medium medium) {
    return places.stream()
        .filter(one -> one.state == PlaceState.IN && one.medium == medium)
        .count();
  }
}
