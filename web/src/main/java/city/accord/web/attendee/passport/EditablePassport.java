package city.accord.web.attendee.passport;

import city.accord.attendee.passport.PassportDetails;
import city.accord.attendee.passport.PassportName;
import java.time.LocalDate;

/** What a travel document says, while a form holds it; it begins empty, whatever is kept. */
public class EditablePassport {

  private String surname;
  private String givenNames;
  private LocalDate birthDate;

  PassportDetails toDetails() {
    return new PassportDetails(PassportName.typed(surname, givenNames), birthDate);
  }

  public String getSurname() {
    return surname;
  }

  public void setSurname(String surname) {
    this.surname = surname;
  }

  public String getGivenNames() {
    return givenNames;
  }

  public void setGivenNames(String givenNames) {
    this.givenNames = givenNames;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }
}
