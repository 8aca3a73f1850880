package city.accord.web.attendee.registration;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.registration.OpenForm;
import city.accord.attendee.registration.OwnRegistration;
import city.accord.attendee.registration.RegisterGuest;
import city.accord.text.LocalizedText;
import city.accord.web.Site;
import city.accord.web.text.EditableName;
import java.io.IOException;
import java.util.List;

/** What guests write of themselves while a page holds it. */
public class EditableGuest {

  private final Site site;
  private final EditableName name;
  private final EditableAnswers answers;
  private LocalizedText known = LocalizedText.EMPTY;
  private String affiliation;
  private String email;

  /** One who has not registered yet. */
  EditableGuest(OpenForm form, Site site) {
    this.site = site;
    name = new EditableName(null, site.getLanguages());
    answers = new EditableAnswers(form.fields(), List.of(), site.language());
  }

  /** One who has registered, as they wrote. */
  EditableGuest(OwnRegistration own, Site site) {
    this.site = site;
    AttendeeRow person = own.person();
    name = new EditableName(person.name(), site.getLanguages());
    answers = new EditableAnswers(own.form().fields(), own.answers(), site.language());
    known = person.affiliation().name();
    affiliation = site.say(known);
    email = person.email();
  }

  /** An affiliation that was left as it was stays in all its languages. */
  RegisterGuest toGuest() throws IOException {
    boolean same = site.say(known).equals(affiliation);
    LocalizedText words = same ? known : LocalizedText.EMPTY.with(site.language(), affiliation);
    return new RegisterGuest(name.toName(), name.isOnlyName(), words, email, answers.toAnswers());
  }

  public EditableName getName() {
    return name;
  }

  public EditableAnswers getAnswers() {
    return answers;
  }

  public String getAffiliation() {
    return affiliation;
  }

  public void setAffiliation(String affiliation) {
    this.affiliation = affiliation;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
