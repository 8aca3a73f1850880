package city.accord.web.meeting;

import city.accord.meeting.MeetingTime;
import city.accord.meeting.Meetings;
import city.accord.meeting.Party;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An officer asks for a meeting in a delegation's stead. */
@Named
@ViewScoped
public class NewMeetingPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Meetings meetings;
  @Inject private Site site;

  private List<Party> delegations;
  private List<MeetingTime> hours;
  private Long asker;
  private Long asked;
  private final EditableRequest request = new EditableRequest();

  @PostConstruct
  void open() {
    delegations = meetings.delegations();
    hours = meetings.hours();
  }

  /** Asks, and goes on to the meeting. */
  public void ask() {
    long id = meetings.ask(asker, asked, request.toCommand());
    site.goTo("/desk/meetings/" + id, "meeting.asked-here");
  }

  public List<Party> getDelegations() {
    return delegations;
  }

  public List<MeetingTime> getHours() {
    return hours;
  }

  public Long getAsker() {
    return asker;
  }

  public void setAsker(Long asker) {
    this.asker = asker;
  }

  public Long getAsked() {
    return asked;
  }

  public void setAsked(Long asked) {
    this.asked = asked;
  }

  public EditableRequest getRequest() {
    return request;
  }
}
