package city.accord.web.meeting;

import city.accord.meeting.MeetingTime;
import city.accord.meeting.OpenMeetings;
import city.accord.meeting.OwnMeeting;
import city.accord.meeting.OwnMeetings;
import city.accord.web.Ids;
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

/** One meeting of a delegation, and what its focal point may answer. */
@Named
@RequestScoped
public class OwnMeetingPage {

  @Inject private OwnMeetings meetings;
  @Inject private OpenedLink link;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject @RequestParameterMap private Map<String, String> sent;

  private OpenMeetings opened;
  private OwnMeeting own;
  private List<MeetingTime> hours = List.of();
  private int seen;
  private String start;
  private String words;

  @PostConstruct
  void open() {
    opened = link.open(meetings::open);
    if (opened == null) return;
    own = meetings.one(link.token(), Ids.of(id));
    seen = own.meeting().version();
    if (own.isOurTurn())
      hours =
          MeetingHoursOffered.with(
              MeetingHoursOffered.but(
                  own.meeting(),
                  meetings.hours(link.token(), own.other().slug(), own.meeting().seats())),
              meetings.offered(link.token()),
              sent.get("other:start"));
  }

  public void accept() {
    meetings.accept(link.token(), own.meeting().id(), seen);
    site.goTo(getBack(), "meeting.accepted-now", name());
  }

  public void decline() {
    meetings.decline(link.token(), own.meeting().id(), seen, words);
    site.goTo(getBack(), "meeting.declined-now", name());
  }

  public void propose() {
    meetings.propose(link.token(), own.meeting().id(), seen, EditableRequest.instant(start));
    site.goTo(getBack(), "meeting.proposed-now", name());
  }

  public void withdraw() {
    meetings.withdraw(link.token(), own.meeting().id(), seen);
    site.goTo(getBack(), "meeting.withdrawn-now", name());
  }

  public void cancel() {
    meetings.cancel(link.token(), own.meeting().id(), seen, words);
    site.goTo(getBack(), "meeting.cancelled-now", name());
  }

  private String name() {
    return site.say(own.other().place());
  }

  public boolean isValid() {
    return opened != null;
  }

  public OpenMeetings getOpened() {
    return opened;
  }

  public OwnMeeting getOwn() {
    return own;
  }

  /** The hours that both have free, while this delegation has to answer. */
  public List<MeetingTime> getHours() {
    return hours;
  }

  public String getBack() {
    return "/meetings/" + link.token();
  }

  /** The version of the meeting that the reader has seen. */
  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
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
}
