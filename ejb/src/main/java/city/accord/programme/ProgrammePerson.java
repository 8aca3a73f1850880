package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.attendee.Attendee;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * A person named in the programme: a speaker, a moderator, an interpreter. An attendee is called as
 * their own record says; for all others the programme's editors write it.
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

  @ElementCollection
  @CollectionTable(name = "programme_person_hours", joinColumns = @JoinColumn(name = "person_id"))
  private List<OpenHours> hours = new ArrayList<>();

  /** The hours, where they were read with those of all other people; null where not. */
  @Transient private List<OpenHours> readHours;

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
        summitId,
        attendee.name(),
        attendee.affiliation().name(),
        attendee.affiliation().citySlug());
    this.attendee = attendee;
  }

  final void describe(PersonName newName, LocalizedText newAffiliation) {
    name = newName;
    affiliation = newAffiliation;
  }

  /** Is named as another record of the same person says. */
  void follow(Attendee same) {
    attendee = same;
  }

  /** Says when the person can be on stage; at any time where there are no hours. */
  void beThere(List<OpenHours> when) {
    hours = new ArrayList<>(when);
    readHours = null;
  }

  List<OpenHours> hours() {
    return readHours == null ? hours : readHours;
  }

  /** Takes over the hours from whoever has read those of all people at once. */
  void knows(List<OpenHours> itsHours) {
    readHours = itsHours;
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
        sessions,
        List.copyOf(hours()));
  }

  Long id() {
    return id;
  }

  /**
   * Whether it is the same person: what sessions name may be another object than what was found.
   */
  boolean is(ProgrammePerson other) {
    return this == other || id != null && id.equals(other.id);
  }

  int version() {
    return version;
  }

  /** Who it is, or null for a person of the programme alone. */
  Attendee attendee() {
    return attendee;
  }

  boolean isAttendee() {
    return attendee != null;
  }

  boolean hasWithdrawn() {
    return attendee != null && !attendee.isComing();
  }

  PersonName name() {
    return attendee == null ? name : attendee.name();
  }

  LocalizedText affiliation() {
    return attendee == null ? affiliation : attendee.affiliation().name();
  }

  String citySlug() {
    return citySlug;
  }
}
