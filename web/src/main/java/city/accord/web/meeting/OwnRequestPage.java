package city.accord.web.meeting;

import city.accord.NotThere;
import city.accord.meeting.MeetingTime;
import city.accord.meeting.OpenMeetings;
import city.accord.meeting.OwnMeetings;
import city.accord.meeting.Party;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** A delegation asks another for a meeting: first whom, then when and about what. */
@Named
@RequestScoped
public class OwnRequestPage {

  private static final int SMALLEST = 2;

  @Inject private OwnMeetings meetings;
  @Inject private OpenedLink link;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.with}")
  private String with;

  @Inject @RequestParameterMap private Map<String, String> sent;

  private OpenMeetings opened;
  private List<Party> others = List.of();
  private Party chosen;
  private List<MeetingTime> hours = List.of();
  private final EditableRequest request = new EditableRequest();

  @PostConstruct
  void open() {
    opened = link.open(meetings::open);
    if (opened == null) return;
    others = meetings.others(link.token());
    if (with == null) return;
    chosen =
        others.stream()
            .filter(one -> one.slug().equals(with))
            .findFirst()
            .orElseThrow(() -> new NotThere(with));
    hours =
        MeetingHoursOffered.with(
            meetings.hours(link.token(), with, SMALLEST),
            meetings.offered(link.token()),
            sent.get("request:start"));
  }

  /** Asks, and goes back to the delegation's meetings. */
  public void ask() {
    meetings.ask(link.token(), with, request.toCommand());
    site.goTo(getBack(), "meeting.asked-now", site.say(chosen.place()));
  }

  public boolean isValid() {
    return opened != null;
  }

  public OpenMeetings getOpened() {
    return opened;
  }

  /** The delegations that can be asked. */
  public List<Party> getOthers() {
    return others;
  }

  /** The one that is asked, or null before it is chosen. */
  public Party getChosen() {
    return chosen;
  }

  /** The hours that both have free, and the one that was chosen. */
  public List<MeetingTime> getHours() {
    return hours;
  }

  public EditableRequest getRequest() {
    return request;
  }

  public String getBack() {
    return "/meetings/" + link.token();
  }
}
