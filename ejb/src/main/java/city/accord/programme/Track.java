package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A thread of sessions on one subject. */
@Entity
public class Track {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;
  private int position;
  private LocalizedText name;

  protected Track() {}

  Track(long summitId, String slug, int position, LocalizedText name) {
    this.summitId = summitId;
    this.slug = slug;
    this.position = position;
    this.name = name;
  }

  public Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public LocalizedText name() {
    return name;
  }
}
