package city.accord.web.meeting;

import city.accord.meeting.AskForMeeting;
import city.accord.text.Language;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** A request for a meeting while a form holds it. */
public class EditableRequest implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int USUAL_SEATS = 6;

  private String start;
  private String subject;
  private int seats = USUAL_SEATS;
  private boolean interpreted;
  private List<String> languages = new ArrayList<>();

  AskForMeeting toCommand() {
    return new AskForMeeting(
        instant(start), subject, seats, interpreted, languages.stream().map(Language::of).toList());
  }

  /** The moment that a choice stands for; of one that no form of ours offers, the epoch. */
  static Instant instant(String choice) {
    try {
      return choice == null ? Instant.EPOCH : Instant.parse(choice);
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public int getSeats() {
    return seats;
  }

  public void setSeats(int seats) {
    this.seats = seats;
  }

  public boolean isInterpreted() {
    return interpreted;
  }

  public void setInterpreted(boolean interpreted) {
    this.interpreted = interpreted;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> languages) {
    this.languages = languages;
  }
}
