package city.accord.city;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.emblem.Marks;
import city.accord.emblem.Picture;
import city.accord.text.Completeness;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A city's profile. It is written in private and shown to the public from the moment that it is
 * published, as long as it is not withdrawn.
 */
@Entity
public class City {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private String slug;
  private LocalizedText name;
  private LocalizedText country;
  private String emblem;
  @Embedded private Marks marks;
  @Embedded private PersonName leader;
  private Long population;
  private Integer populationYear;
  private LocalizedText focus;
  private LocalizedText about;
  private boolean invented;
  private Instant publishedAt;
  private Double latitude;
  private Double longitude;
  @Embedded private Picture picture;

  @ElementCollection
  @CollectionTable(name = "city_project", joinColumns = @JoinColumn(name = "city_id"))
  @OrderColumn(name = "position")
  private List<Project> projects = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "city_link", joinColumns = @JoinColumn(name = "city_id"))
  @OrderColumn(name = "position")
  private List<Link> links = new ArrayList<>();

  protected City() {}

  public City(String slug, DescribeCity command) {
    this.slug = slug;
    describe(command);
  }

  final void describe(DescribeCity command) {
    name = command.name();
    country = command.country();
    emblem = command.emblem();
    leader = command.leader();
    population = command.population();
    populationYear = command.populationYear();
    focus = command.focus();
    about = command.about();
    invented = command.invented();
    projects = new ArrayList<>(command.projects());
    links = new ArrayList<>(command.links());
  }

  /** Says where the city lies; null takes it off the map. */
  void place(Coordinates place) {
    latitude = place == null ? null : place.latitude();
    longitude = place == null ? null : place.longitude();
  }

  /** Where it lies, or null where nobody has said so. */
  public Coordinates place() {
    return latitude == null ? null : new Coordinates(latitude, longitude);
  }

  void show(Picture other) {
    picture = other;
  }

  /** A photograph of the city, or null. */
  public Picture picture() {
    return Picture.orNone(picture);
  }

  void show(Marks other) {
    marks = other;
  }

  /** Shows the profile to the public; once shown, its first moment stays. */
  void publish(Collection<Language> languages, Instant now) {
    if (!name.isCompleteIn(languages) || !country.isCompleteIn(languages))
      throw new NotReadyToPublish(slug);
    if (publishedAt == null) publishedAt = now;
  }

  void withdraw() {
    publishedAt = null;
  }

  /** The one answer to whether the public may see this profile. */
  public boolean isPublished() {
    return publishedAt != null;
  }

  /** How much of the profile is written, in every language of the summit. */
  public Completeness completeness(Collection<Language> languages) {
    return CityProfile.of(this).completeness(languages);
  }

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public String slug() {
    return slug;
  }

  public LocalizedText name() {
    return name;
  }

  public LocalizedText country() {
    return country;
  }

  public String emblem() {
    return emblem;
  }

  /** Its flag and its emblem. */
  public Marks marks() {
    return Marks.orNone(marks);
  }

  /** Who leads the city, or null where that was not told. */
  public PersonName leader() {
    return leader;
  }

  public Long population() {
    return population;
  }

  public Integer populationYear() {
    return populationYear;
  }

  public LocalizedText focus() {
    return focus;
  }

  public LocalizedText about() {
    return about;
  }

  public boolean isInvented() {
    return invented;
  }

  public List<Project> projects() {
    return List.copyOf(projects);
  }

  public List<Link> links() {
    return List.copyOf(links);
  }
}
