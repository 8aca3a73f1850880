package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Someone who appears in the programme, for a city or for whoever else they speak. */
@Entity
public class Contributor {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  @Embedded private PersonName name;
  private LocalizedText place;
  private String citySlug;

  protected Contributor() {}

  /**
   * @param citySlug the city whose page shows the person's sessions, or null
   */
  Contributor(long summitId, PersonName name, LocalizedText place, String citySlug) {
    this.summitId = summitId;
    this.name = name;
    this.place = place;
    this.citySlug = citySlug;
  }

  public Long id() {
    return id;
  }

  public PersonName name() {
    return name;
  }

  public LocalizedText place() {
    return place;
  }

  public String citySlug() {
    return citySlug;
  }
}
