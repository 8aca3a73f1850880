package city.accord.web.meeting;

import city.accord.meeting.OpenMeetings;
import city.accord.meeting.OwnMeeting;
import city.accord.meeting.OwnMeetings;
import city.accord.web.FileAnswer;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The meetings of a delegation, for who holds its link: there is no account and no session. */
@Named
@RequestScoped
public class OwnMeetingsPage {

  @Inject private OwnMeetings meetings;
  @Inject private OpenedLink link;
  @Inject private Site site;

  private OpenMeetings opened;
  private List<OwnMeeting> all;

  @PostConstruct
  void open() {
    opened = link.open(meetings::open);
    all = opened == null ? List.of() : meetings.all(link.token());
  }

  /** Sends all as a calendar; a link that does not work is asked about once, and logged once. */
  public void sendCalendar() throws IOException {
    Optional<String> calendar =
        isValid() ? meetings.calendar(link.token(), site.language()) : Optional.empty();
    if (calendar.isPresent()) CalendarDownload.send(calendar.get());
    else FileAnswer.none();
  }

  public boolean isValid() {
    return opened != null;
  }

  /** What the link opens, or null where it does not work. */
  public OpenMeetings getOpened() {
    return opened;
  }

  /** Those that wait for an answer of this delegation. */
  public List<OwnMeeting> getToAnswer() {
    return all.stream().filter(OwnMeeting::isOurTurn).toList();
  }

  /** All others that may still take place. */
  public List<OwnMeeting> getOthers() {
    return all.stream().filter(one -> one.meeting().status().isOpen() && !one.isOurTurn()).toList();
  }

  /** Those that do not take place. */
  public List<OwnMeeting> getPast() {
    return all.stream().filter(one -> !one.meeting().status().isOpen()).toList();
  }

  public String getAddress() {
    return "/meetings/" + link.token();
  }

  /** The delegation's own page. */
  public String getInvitation() {
    return "/invitation/" + link.token();
  }
}
