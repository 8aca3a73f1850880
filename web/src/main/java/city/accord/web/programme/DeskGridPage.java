package city.accord.web.programme;

import city.accord.NotThere;
import city.accord.programme.Conflict;
import city.accord.programme.Draft;
import city.accord.programme.Edits;
import city.accord.programme.ProgrammePeople;
import city.accord.programme.Rooms;
import city.accord.programme.Sessions;
import city.accord.summit.WallClock;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * The draft as a grid of rooms and hours. The browser draws it and says what an editor did, one
 * thing at a time; each answer brings the whole draft as it then is.
 */
@Named
@RequestScoped
public class DeskGridPage {

  @Inject private Sessions sessions;
  @Inject private Rooms rooms;
  @Inject private ProgrammePeople people;
  @Inject private Edits edits;
  @Inject private CurrentSummit current;
  @Inject private GridData writer;
  @Inject private Site site;

  private String deed;
  private String subject;
  private int seen;
  private String room;
  private String hour;
  private int minutes;
  private String turn;
  private Draft draft;
  private String data;

  /** Does what the editor did in the browser. */
  public void act() {
    switch (String.valueOf(deed)) {
      case "place" -> sessions.place(subject, seen, roomId(), moment(), minutes);
      case "copy" -> sessions.copy(subject);
      case "shift" -> sessions.shift(subject, seen, minutes);
      case "close-gaps" -> sessions.closeGaps(subject, seen);
      case "undo" -> edits.undo(Ids.of(subject));
      case "redo" -> edits.redo(Ids.of(subject));
      default -> throw new NotThere(deed);
    }
  }

  private Long roomId() {
    return room == null || room.isEmpty() ? null : Ids.of(room);
  }

  private Instant moment() {
    if (hour == null || hour.isEmpty()) return null;
    try {
      LocalDateTime typed = LocalDateTime.parse(hour);
      return WallClock.moment(typed, current.zone(), WallClock.Occurrence.FIRST);
    } catch (DateTimeParseException e) {
      throw new NotThere(hour);
    }
  }

  private Draft draft() {
    if (draft == null) draft = sessions.draft();
    return draft;
  }

  /**
   * What is in the way, as the page shows it. Before a deed Faces asks as well, to see what the
   * page has on it: nothing that a deed could be sent from.
   */
  public List<Conflict> getConflicts() {
    boolean shown =
        FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    return shown ? draft().conflicts() : List.of();
  }

  /** All that the browser draws, as JSON; with the turn that it answers, and whether it refuses. */
  public String getData() {
    if (data == null)
      data =
          writer.write(
              draft(),
              rooms.all(),
              people.all(),
              edits.steps(),
              turn,
              FacesContext.getCurrentInstance().isValidationFailed());
    return data;
  }

  /** The words that the browser says, as JSON from their names to them. */
  public String getWords() {
    return writer.words();
  }

  /** Whether whoever looks may not change anything. */
  public boolean isReadOnly() {
    return site.isReadOnly();
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public String getHour() {
    return hour;
  }

  public void setHour(String hour) {
    this.hour = hour;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public String getTurn() {
    return turn;
  }

  public void setTurn(String turn) {
    this.turn = turn;
  }
}
