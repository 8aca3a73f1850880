package city.accord.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One person in one role in one session. */
@Embeddable
public class SessionPerson {

  @ManyToOne
  @JoinColumn(name = "person_id")
  private ProgrammePerson person;

  @Enumerated(EnumType.STRING)
  private SessionRole role;

  protected SessionPerson() {}

  SessionPerson(ProgrammePerson person, SessionRole role) {
    this.person = person;
    this.role = role;
  }

  ProgrammePerson person() {
    return person;
  }

  SessionRole role() {
    return role;
  }
}
