package city.accord.web.attendee.registration;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.Attendees;
import city.accord.attendee.registration.AttendeeAnswers;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The answers of one person as an officer completes them, and the files among them. */
@Named
@RequestScoped
public class AnswersPage {

  @Inject private Attendees attendees;
  @Inject private AttendeeAnswers all;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.number}")
  private String field;

  @Inject
  @ManagedProperty("#{param.photo}")
  private String refusedFile;

  private AttendeeRow person;
  private EditableAnswers answers;

  @PostConstruct
  void open() {
    long attendee = Ids.of(id);
    person = attendees.row(attendee);
    answers = new EditableAnswers(all.fields(attendee), all.of(attendee), site.language(), true);
    if ("too-large".equals(refusedFile)) EditableAnswers.refuseFile(site);
  }

  public void save() throws IOException {
    all.save(person.id(), answers.toAnswers());
    site.goTo("/desk/attendees/" + person.id(), "registration.answers-saved");
  }

  public void sendFile() throws IOException {
    FileDownload.send(all.file(person.id(), Ids.of(field)));
  }

  public AttendeeRow getPerson() {
    return person;
  }

  public EditableAnswers getAnswers() {
    return answers;
  }
}
