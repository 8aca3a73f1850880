package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person named in the programme: a speaker, a moderator, an interpreter. */
@Entity
@Table(name = "programme_person")
public class ProgrammePerson {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  @Embedded private PersonName name;
  private LocalizedText affiliation;
  private String citySlug;

  protected ProgrammePerson() {}

  /**
   * @param citySlug the city whose page shows the person's sessions, or null
   */
  ProgrammePerson(long summitId, PersonName name, LocalizedText affiliation, String citySlug) {
    this.summitId = summitId;
    this.name = name;
    this.affiliation = affiliation;
    this.citySlug = citySlug;
  }

  public Long id() {
    return id;
  }

  public PersonName name() {
    return name;
  }

  public LocalizedText affiliation() {
    return affiliation;
  }

  public String citySlug() {
    return citySlug;
  }
}
