package city.accord.web.programme;

import city.accord.programme.PersonRow;
import city.accord.programme.SessionPlan;
import city.accord.programme.SessionRole;
import java.io.Serializable;

/** Who does what in a session, while it is being planned. */
public class EditableSessionPerson implements Serializable {

  private static final long serialVersionUID = 1;

  private final PersonRow person;
  private SessionRole role;

  EditableSessionPerson(PersonRow person, SessionRole role) {
    this.person = person;
    this.role = role;
  }

  SessionPlan.Person toPlan() {
    return new SessionPlan.Person(person.id(), role);
  }

  public PersonRow getPerson() {
    return person;
  }

  public SessionRole getRole() {
    return role;
  }

  public void setRole(SessionRole role) {
    this.role = role;
  }
}
