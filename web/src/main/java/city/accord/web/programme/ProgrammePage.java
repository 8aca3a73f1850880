package city.accord.web.programme;

import city.accord.programme.Programme;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The released programme of one day, as a list or as a grid, all of it or one track. */
@Named
@RequestScoped
public class ProgrammePage {

  @Inject private Releases releases;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;

  @Inject
  @ManagedProperty("#{param.day}")
  private String day;

  @Inject
  @ManagedProperty("#{param.track}")
  private String track;

  @Inject
  @ManagedProperty("#{param.view}")
  private String view;

  private Programme programme;
  private List<LocalDate> days = List.of();
  private LocalDate date;
  private Grid table;

  @PostConstruct
  void open() {
    programme = releases.latest();
    if (current.getSummit() == null) return;
    days =
        Stream.concat(current.getSummit().days().stream(), programme.days(current.zone()).stream())
            .distinct()
            .sorted()
            .toList();
    date =
        days.stream()
            .filter(one -> one.toString().equals(day))
            .findFirst()
            .orElse(
                days.contains(current.today()) ? current.today() : current.getSummit().firstDay());
  }

  public Programme getProgramme() {
    return programme;
  }

  /** The days of the summit, and any other on which something takes place. */
  public List<LocalDate> getDays() {
    return days;
  }

  /** Whether a session has begun on a day before the one that is shown. */
  public boolean isContinued(ReleasedSession session) {
    return dates.dateOf(session.startsAt()).isBefore(date);
  }

  public LocalDate getDate() {
    return date;
  }

  public boolean isGrid() {
    return "grid".equals(view);
  }

  public String getTrack() {
    return track == null ? "" : track;
  }

  /** The tracks of the programme, each with a session of it, by their slug. */
  public List<Map.Entry<String, ReleasedSession>> getTracks() {
    Map<String, ReleasedSession> tracks = new LinkedHashMap<>();
    for (ReleasedSession session : programme.sessions())
      if (session.trackSlug() != null) tracks.putIfAbsent(session.trackSlug(), session);
    return List.copyOf(tracks.entrySet());
  }

  /** The day's sessions; with a track chosen, those of the track. */
  public List<ReleasedSession> getSessions() {
    return programme.on(date, current.zone()).stream()
        .filter(session -> getTrack().isEmpty() || getTrack().equals(session.trackSlug()))
        .toList();
  }

  public Grid getTable() {
    if (table == null)
      table =
          Grid.of(
              getSessions(),
              date.atStartOfDay(current.zone()).toInstant(),
              date.plusDays(1).atStartOfDay(current.zone()).toInstant());
    return table;
  }

  /** The query of this page with another day, track or view; what is usual is left out. */
  public String with(LocalDate otherDay, String otherTrack, boolean grid) {
    StringBuilder query = new StringBuilder("?day=").append(otherDay);
    if (!otherTrack.isEmpty()) query.append("&track=").append(otherTrack);
    if (grid) query.append("&view=grid");
    return query.toString();
  }
}
