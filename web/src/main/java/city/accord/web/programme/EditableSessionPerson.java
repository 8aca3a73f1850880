package city.accord.web.programme;

import city.accord.programme.SessionRole;

/** Who does what in a session, while it is being planned; without a person nobody does. */
public class EditableSessionPerson {

  private Long person;
  private SessionRole role = SessionRole.SPEAKER;

  EditableSessionPerson() {}

  EditableSessionPerson(Long person, SessionRole role) {
    this.person = person;
    this.role = role;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public SessionRole getRole() {
    return role;
  }

  public void setRole(SessionRole role) {
    this.role = role;
  }
}
