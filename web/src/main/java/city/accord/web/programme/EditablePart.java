package city.accord.web.programme;

import city.accord.programme.Contribution;

/** Who does what in a session, while it is being planned; without a person nobody does. */
public class EditablePart {

  private Long person;
  private Contribution role = Contribution.SPEAKER;

  EditablePart() {}

  EditablePart(Long person, Contribution role) {
    this.person = person;
    this.role = role;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public Contribution getRole() {
    return role;
  }

  public void setRole(Contribution role) {
    this.role = role;
  }
}
