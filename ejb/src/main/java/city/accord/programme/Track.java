package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Sessions on one subject, known by a name and a colour. */
@Entity
public class Track {

  /** A track needs a name, in one language at least. */
  public static class TrackWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;
  private int position;
  private LocalizedText name;

  @Enumerated(EnumType.STRING)
  private Hue colour;

  protected Track() {}

  Track(long summitId, String slug, int position, LocalizedText name, Hue colour) {
    this.summitId = summitId;
    this.slug = slug;
    describe(position, name, colour);
  }

  final void describe(int newPosition, LocalizedText newName, Hue newColour) {
    if (newName.isEmpty()) throw new TrackWithoutName();
    position = newPosition;
    name = newName;
    colour = newColour;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String slug() {
    return slug;
  }

  int position() {
    return position;
  }

  LocalizedText name() {
    return name;
  }

  Hue colour() {
    return colour;
  }
}
