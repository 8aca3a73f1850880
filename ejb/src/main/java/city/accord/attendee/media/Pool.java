package city.accord.attendee.media;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The press whom an occasion with little room lets in, for all others of the press: so many of each
 * kind of medium, who muster together and are led there.
 */
@Entity
@Table(name = "press_pool")
public class Pool {

  static final int MAX_PLACES = 99;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String occasion;
  private LocalizedText title;
  private LocalizedText musterPoint;
  private Instant mustersAt;
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  private Hue hue;

  @Column(name = "photo_places")
  private int photo;

  @Column(name = "tv_places")
  private int tv;

  @Column(name = "radio_places")
  private int radio;

  @Column(name = "written_places")
  private int written;

  /** Counts what its people have to be told of. */
  private int revision;

  protected Pool() {}

  Pool(long summitId, DescribePool described) {
    this.summitId = summitId;
    describe(described);
    revision = 1;
  }

  /**
   * Says anew what it is for and when.
   *
   * @throws PoolWithoutTitle where nothing says what it is for
   * @throws PoolWithoutPoint where nobody could find it
   * @throws PoolNeverEnds where it ends before it musters, or nothing says when
   * @throws PoolOutOfBounds where it takes nobody, or a number that is none
   */
  final void describe(DescribePool told) {
    if (told.title().isEmpty()) throw new PoolWithoutTitle();
    if (told.musterPoint().isEmpty()) throw new PoolWithoutPoint();
    if (told.endsAt() == null || !told.endsAt().isAfter(told.mustersAt()))
      throw new PoolNeverEnds();
    boolean same =
        told.title().equals(title)
            && told.musterPoint().equals(musterPoint)
            && told.mustersAt().equals(mustersAt)
            && told.endsAt().equals(endsAt);
    if (!same) revision++;
    occasion = told.occasion();
    title = told.title();
    musterPoint = told.musterPoint();
    mustersAt = told.mustersAt();
    endsAt = told.endsAt();
    hue = told.hue();
    photo = places(told, Medium.PHOTO);
    tv = places(told, Medium.TV);
    radio = places(told, Medium.RADIO);
    written = places(told, Medium.WRITTEN);
    if (photo + tv + radio + written == 0) throw new PoolOutOfBounds(MAX_PLACES);
  }

  private static int places(DescribePool told, Medium medium) {
    int places = Objects.requireNonNullElse(told.places().get(medium), 0);
    if (places < 0 || places > MAX_PLACES) throw new PoolOutOfBounds(MAX_PLACES, medium);
    return places;
  }

  /** Whether somebody who is in both would have to be in two places. */
  boolean clashesWith(Pool other) {
    return !other.equals(this)
        && mustersAt.isBefore(other.endsAt)
        && other.mustersAt.isBefore(endsAt);
  }

  /** How many it takes of a kind of medium. */
  int places(Medium medium) {
    return switch (medium) {
      case PHOTO -> photo;
      case TV -> tv;
      case RADIO -> radio;
      case WRITTEN -> written;
    };
  }

  Map<Medium, Integer> places() {
    Map<Medium, Integer> places = new EnumMap<>(Medium.class);
    for (Medium medium : Medium.values()) places.put(medium, places(medium));
    return places;
  }

  public long id() {
    return id;
  }

  int version() {
    return version;
  }

  public long summitId() {
    return summitId;
  }

  String occasion() {
    return occasion;
  }

  public LocalizedText title() {
    return title;
  }

  public LocalizedText musterPoint() {
    return musterPoint;
  }

  public Instant mustersAt() {
    return mustersAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  public Hue hue() {
    return hue;
  }

  int revision() {
    return revision;
  }

  /** Nothing says what the pool is for. */
  public static class PoolWithoutTitle extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "title";
    }
  }

  /** Nobody would know where to muster. */
  public static class PoolWithoutPoint extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "point";
    }
  }

  /** The pool ends before it musters, or nothing says when it ends. */
  public static class PoolNeverEnds extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "ends";
    }
  }

  /** A number of places that is none, or none at all. */
  public static class PoolOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;

    private final String at;

    PoolOutOfBounds(int most) {
      this(most, Medium.PHOTO);
    }

    PoolOutOfBounds(int most, Medium medium) {
      super(most);
      at = fieldOf(medium);
    }

    @Override
    public String field() {
      return at;
    }
  }

  /** The field in which the places of a kind of medium are written. */
  static String fieldOf(Medium medium) {
    return "places-" + medium.name().toLowerCase(Locale.ROOT);
  }
}
