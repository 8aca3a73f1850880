package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

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
    this.position = position;
    this.name = name;
  }

  public Long id() {
    return id;
  }

  public LocalizedText name() {
    return name;
  }
}
