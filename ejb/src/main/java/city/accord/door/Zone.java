package city.accord.door;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of the venue that is entered by badge: which categories may, and on which days. */
@Entity
@Table(name = "door_zone")
public class Zone {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private LocalizedText name;
  private String days;
  private String categories;
  private Instant removedAt;

  protected Zone() {}

  Zone(long summitId) {
    this.summitId = summitId;
  }

  /**
   * @param openOn the days on which it is open; empty for every day
   * @param categoryCodes those that may enter; empty for all
   * @throws ZoneWithoutName where it has no name in any language
   */
  void describe(
      LocalizedText newName, Collection<LocalDate> openOn, Collection<String> categoryCodes) {
    if (newName.isEmpty()) throw new ZoneWithoutName();
    name = newName;
    days = openOn.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" "));
    categories = String.join(" ", new TreeSet<>(categoryCodes));
  }

  /** It is listed no more; the scans that were made in it stay. */
  void remove(Instant now) {
    removedAt = now;
  }

  boolean isRemoved() {
    return removedAt != null;
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

  public LocalizedText name() {
    return name;
  }

  /** The days on which it is open; empty for every day, those of the build-up among them. */
  public List<LocalDate> days() {
    return words(days).map(LocalDate::parse).toList();
  }

  /** The codes of the categories that may enter; empty for all. */
  public Set<String> categories() {
    return words(categories).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where its gates lead. */
  DoorRule.Place place() {
    return new DoorRule.Place(categories(), days());
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
  }

  /** Gates lead into it. */
  public static class ZoneHasGates extends Refused {

    private static final long serialVersionUID = 1;

    ZoneHasGates(long gates) {
      super(gates);
    }
  }

  /** Somebody is in it. */
  public static class ZoneNotEmpty extends Refused {

    private static final long serialVersionUID = 1;

    ZoneNotEmpty(long inside) {
      super(inside);
    }
  }

  /** A zone needs a name, in one language at least. */
  public static class ZoneWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }
}
