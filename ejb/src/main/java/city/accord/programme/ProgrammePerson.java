package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.delegation.Attendee;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A person named in the programme: a speaker, a moderator, an interpreter. Someone of a delegation
 * is called as the delegation registered them; for all others the programme's editors write it.
 */
@Entity
@Table(name = "programme_person")
public class ProgrammePerson {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;

  @ManyToOne
  @JoinColumn(name = "attendee_id")
  private Attendee attendee;

  @Embedded private PersonName name;
  private LocalizedText affiliation;
  private String citySlug;

  protected ProgrammePerson() {}

  /**
   * @param citySlug the city whose page shows the person's sessions, or null
   */
  ProgrammePerson(long summitId, PersonName name, LocalizedText affiliation, String citySlug) {
    this.summitId = summitId;
    this.citySlug = citySlug;
    describe(name, affiliation);
  }

  ProgrammePerson(long summitId, Attendee attendee) {
    this(
        summitId, attendee.name(), attendee.delegation().place(), attendee.delegation().citySlug());
    this.attendee = attendee;
  }

  final void describe(PersonName newName, LocalizedText newAffiliation) {
    name = newName;
    affiliation = newAffiliation;
  }

  PersonRow row(long sessions) {
    return new PersonRow(
        id,
        version,
        attendee == null ? null : attendee.id(),
        name(),
        affiliation(),
        citySlug,
        hasWithdrawn(),
        sessions);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  boolean isOfDelegation() {
    return attendee != null;
  }

  boolean hasWithdrawn() {
    return attendee != null && !attendee.isComing();
  }

  PersonName name() {
    return attendee == null ? name : attendee.name();
  }

  LocalizedText affiliation() {
    return attendee == null ? affiliation : attendee.delegation().place();
  }

  String citySlug() {
    return citySlug;
  }
}
