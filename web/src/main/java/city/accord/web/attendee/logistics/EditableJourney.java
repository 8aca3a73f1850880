package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.Journey;
import city.accord.web.text.EditableMoment;
import java.io.Serializable;
import java.time.ZoneId;

/** One way of a person's travel while a form holds it. */
public class EditableJourney implements Serializable {

  private static final long serialVersionUID = 1;

  private final EditableMoment moment;
  private String number;
  private String place;
  private String terminal;

  EditableJourney(Journey known, ZoneId zone) {
    moment = new EditableMoment(known.at(), zone);
    number = known.number();
    place = known.place();
    terminal = known.terminal();
  }

  Journey toJourney() {
    return new Journey(moment.toInstant(), number, place, terminal);
  }

  public EditableMoment getMoment() {
    return moment;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getTerminal() {
    return terminal;
  }

  public void setTerminal(String terminal) {
    this.terminal = terminal;
  }
}
