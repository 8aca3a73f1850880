package city.accord.web.meeting;

import city.accord.meeting.InterpreterRow;
import city.accord.meeting.Interpreters;
import city.accord.meeting.MeetingOffers;
import city.accord.meeting.MeetingRoomRow;
import city.accord.meeting.MeetingRow;
import city.accord.meeting.MeetingTime;
import city.accord.meeting.Meetings;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One meeting at the desk, where an officer answers for either side. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Meetings meetings;
  @Inject private MeetingOffers offers;
  @Inject private Interpreters engaged;
  @Inject private Site site;

  private MeetingRow meeting;
  private List<MeetingTime> hours;
  private List<MeetingRoomRow> rooms;
  private String start;
  private String words;
  private Long room;
  private List<InterpreterRow> interpreters;
  private Long interpreter;

  @PostConstruct
  void open() {
    String id =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("id");
    meeting = meetings.row(Ids.of(id));
    hours =
        meeting.isRequested()
            ? MeetingHoursOffered.but(meeting, meetings.freeHours(meeting.id()))
            : List.of();
    rooms = meeting.isConfirmed() ? offers.rooms() : List.of();
    room = meeting.roomId();
    interpreters = meeting.isConfirmed() ? engaged.all() : List.of();
  }

  public void accept() {
    meetings.accept(meeting.id(), meeting.version());
    site.goTo(address(), "meeting.accepted-here");
  }

  public void decline() {
    meetings.decline(meeting.id(), meeting.version(), words);
    site.goTo(address(), "meeting.declined-here");
  }

  public void propose() {
    meetings.propose(meeting.id(), meeting.version(), EditableRequest.instant(start));
    site.goTo(address(), "meeting.proposed-here");
  }

  public void withdraw() {
    meetings.withdraw(meeting.id(), meeting.version());
    site.goTo(address(), "meeting.withdrawn-here");
  }

  public void cancel() {
    meetings.cancel(meeting.id(), meeting.version(), words);
    site.goTo(address(), "meeting.cancelled-here");
  }

  public void move() {
    meetings.moveTo(meeting.id(), meeting.version(), room);
    site.goTo(address(), "meeting.moved-here");
  }

  public void assign() {
    engaged.assign(meeting.id(), meeting.version(), interpreter);
    site.goTo(address(), "meeting.assigned-here");
  }

  public void relieve(InterpreterRow one) {
    engaged.relieve(meeting.id(), meeting.version(), one.attendeeId());
    site.goTo(address(), "meeting.relieved-here");
  }

  /** Those on duty. */
  public List<InterpreterRow> getOnDuty() {
    return interpreters.stream()
        .filter(one -> meeting.interpreters().contains(one.attendeeId()))
        .toList();
  }

  /** Those who are engaged and not on duty here. */
  public List<InterpreterRow> getOffDuty() {
    return interpreters.stream()
        .filter(one -> !meeting.interpreters().contains(one.attendeeId()))
        .toList();
  }

  private String address() {
    return "/desk/meetings/" + meeting.id();
  }

  public MeetingRow getMeeting() {
    return meeting;
  }

  /** The hours that both sides have free, while an answer is awaited. */
  public List<MeetingTime> getHours() {
    return hours;
  }

  /** All rooms, once it is agreed. */
  public List<MeetingRoomRow> getRooms() {
    return rooms;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Long getInterpreter() {
    return interpreter;
  }

  public void setInterpreter(Long interpreter) {
    this.interpreter = interpreter;
  }

  public Long getRoom() {
    return room;
  }

  public void setRoom(Long room) {
    this.room = room;
  }
}
