package city.accord.web.meeting;

import city.accord.meeting.MeetingOffers;
import city.accord.meeting.MeetingRoomRow;
import city.accord.meeting.MeetingRow;
import city.accord.meeting.MeetingTime;
import city.accord.meeting.Meetings;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All meetings at the desk: a day by hours and rooms, and what is still to be answered. */
@Named
@RequestScoped
public class MeetingsPage {

  @Inject private Meetings meetings;
  @Inject private MeetingOffers offers;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.day}")
  private String asked;

  private List<MeetingRow> all;
  private List<MeetingRoomRow> rooms;
  private List<LocalDate> days;
  private LocalDate day;
  private List<MeetingTime> times;

  @PostConstruct
  void open() {
    all = meetings.all();
    rooms = offers.rooms();
    List<MeetingTime> offered = meetings.hours();
    Set<LocalDate> known = new TreeSet<>();
    offered.forEach(time -> known.add(dayOf(time)));
    all.forEach(one -> known.add(dayOf(one.time())));
    days = List.copyOf(known);
    day =
        days.stream()
            .filter(one -> one.toString().equals(asked))
            .findFirst()
            .orElse(
                days.contains(current.today()) || days.isEmpty() ? current.today() : days.get(0));
    Set<MeetingTime> shown = new TreeSet<>();
    offered.stream().filter(time -> dayOf(time).equals(day)).forEach(shown::add);
    agreed().stream().map(MeetingRow::time).forEach(shown::add);
    times = List.copyOf(shown);
  }

  private LocalDate dayOf(MeetingTime time) {
    return dates.dateOf(time.startsAt());
  }

  private List<MeetingRow> agreed() {
    return all.stream().filter(one -> one.isConfirmed() && dayOf(one.time()).equals(day)).toList();
  }

  /** Whether rooms and hours are offered, so that there is a table. */
  public boolean isOffered() {
    return !rooms.isEmpty() && !times.isEmpty();
  }

  /** The days on which there are meetings, or hours for some. */
  public List<LocalDate> getDays() {
    return days;
  }

  public LocalDate getDay() {
    return day;
  }

  public String to(LocalDate other) {
    return site.to("/desk/meetings") + "?day=" + other;
  }

  public List<MeetingRoomRow> getRooms() {
    return rooms;
  }

  /** The hours of the day. */
  public List<MeetingTime> getTimes() {
    return times;
  }

  /** The meeting that begins at an hour in a room, or null. */
  public MeetingRow at(MeetingTime time, MeetingRoomRow room) {
    return agreed().stream()
        .filter(one -> one.time().startsAt().equals(time.startsAt()))
        .filter(one -> room.id().equals(one.roomId()))
        .findFirst()
        .orElse(null);
  }

  /** Those that wait for an answer, of all days. */
  public List<MeetingRow> getRequested() {
    return all.stream().filter(MeetingRow::isRequested).toList();
  }

  /** Those that do not take place. */
  public List<MeetingRow> getEnded() {
    return all.stream().filter(one -> !one.status().isOpen()).toList();
  }

  /** Sends all of them as a calendar. */
  public void sendCalendar() throws IOException {
    CalendarDownload.send(meetings.calendar(site.language()));
  }
}
