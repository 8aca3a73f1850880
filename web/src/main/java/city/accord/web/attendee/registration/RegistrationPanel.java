package city.accord.web.attendee.registration;

import city.accord.attendee.registration.AnswerRow;
import city.accord.attendee.registration.AttendeeAnswers;
import city.accord.attendee.registration.Decision;
import city.accord.attendee.registration.Moderation;
import city.accord.attendee.registration.NoteRow;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The registration on a person's page at the desk: answers, notes, and what is decided. */
@Named
@RequestScoped
public class RegistrationPanel {

  @Inject private AttendeeAnswers answers;
  @Inject private Moderation moderation;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private boolean letter = true;
  private String sentence;
  private String note;
  private List<AnswerRow> rows;
  private List<AnswerRow> former;
  private List<NoteRow> notes;

  /**
   * @param seen the version in which the page shows the person
   */
  public void decide(Decision decision, int seen) {
    int decided = moderation.decide(decision, Map.of(Ids.of(id), seen), letter, sentence).decided();
    done("registration.decided-" + decision.name(), decided);
  }

  public void writeNote() {
    moderation.write(Ids.of(id), note);
    done("registration.note-written");
  }

  private void done(String key, Object... arguments) {
    site.goTo("/desk/attendees/" + Ids.of(id), key, arguments);
  }

  public List<AnswerRow> getRows() {
    if (rows == null) rows = answers.of(Ids.of(id));
    return rows;
  }

  /** What was answered to the forms of categories that the person was in before. */
  public List<AnswerRow> getFormer() {
    if (former == null) former = answers.former(Ids.of(id));
    return former;
  }

  public List<NoteRow> getNotes() {
    if (notes == null) notes = moderation.notes(Ids.of(id));
    return notes;
  }

  /** Whether the form of the person's category asks for anything. */
  public boolean isAsking() {
    return !answers.fields(Ids.of(id)).isEmpty();
  }

  public boolean isLetter() {
    return letter;
  }

  public void setLetter(boolean letter) {
    this.letter = letter;
  }

  public String getSentence() {
    return sentence;
  }

  public void setSentence(String sentence) {
    this.sentence = sentence;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
