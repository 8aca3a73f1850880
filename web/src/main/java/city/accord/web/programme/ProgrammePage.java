package city.accord.web.programme;

import city.accord.programme.Programme;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.output.Grid;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The released programme of a day or of all, as a list or as a grid, all of it or one track. */
@Named
@RequestScoped
public class ProgrammePage {

  /** What the address says instead of a day where all days are shown, as on paper. */
  private static final String ALL_DAYS = "all";

  @Inject private Releases releases;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private ReaderZone zone;

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
  private List<LocalDate> shown = List.of();
  private final Map<LocalDate, Grid> tables = new HashMap<>();

  @PostConstruct
  void open() {
    programme = releases.latest();
    if (current.getSummit() == null) return;
    days =
        Stream.concat(current.getSummit().days().stream(), programme.days(current.zone()).stream())
            .distinct()
            .sorted()
            .toList();
    shown = isAllDays() ? days.stream().filter(one -> !on(one).isEmpty()).toList() : List.of(one());
  }

  private LocalDate one() {
    return days.stream()
        .filter(one -> one.toString().equals(day))
        .findFirst()
        .orElse(days.contains(current.today()) ? current.today() : current.getSummit().firstDay());
  }

  public Programme getProgramme() {
    return programme;
  }

  /** The days of the summit, and any other on which something takes place. */
  public List<LocalDate> getDays() {
    return days;
  }

  /** The days that are shown: one, or all on which anything takes place. */
  public List<LocalDate> getShown() {
    return shown;
  }

  public boolean isAllDays() {
    return ALL_DAYS.equals(day);
  }

  /** What is shown, as the address says it. */
  public String getDay() {
    return isAllDays() || shown.isEmpty() ? ALL_DAYS : shown.get(0).toString();
  }

  /** Whether a session has begun before the day that it is shown on. */
  public boolean isContinued(ReleasedSession session, LocalDate on) {
    return dates.dateOf(session.startsAt()).isBefore(on);
  }

  public boolean isGrid() {
    return "grid".equals(view);
  }

  /** The track that is chosen; empty for all, as where the address names one that is none. */
  public String getTrack() {
    boolean known = programme.tracks().stream().anyMatch(one -> one.trackSlug().equals(track));
    return known ? track : "";
  }

  /** A session of each track, in the order of the tracks. */
  public List<ReleasedSession> getTracks() {
    return programme.tracks();
  }

  /** The sessions of a day; with a track chosen, those of the track. */
  public List<ReleasedSession> on(LocalDate date) {
    return programme.on(date, current.zone()).stream()
        .filter(session -> getTrack().isEmpty() || getTrack().equals(session.trackSlug()))
        .toList();
  }

  public Grid table(LocalDate date) {
    return tables.computeIfAbsent(
        date,
        one ->
            Grid.of(
                on(one),
                one.atStartOfDay(current.zone()).toInstant(),
                one.plusDays(1).atStartOfDay(current.zone()).toInstant()));
  }

  /** The query of this page with another day, track or view; what is usual is left out. */
  public String with(String otherDay, String otherTrack, boolean grid) {
    StringBuilder query = new StringBuilder("?day=").append(otherDay);
    if (!otherTrack.isEmpty()) query.append("&track=").append(otherTrack);
    if (grid) query.append("&view=grid");
    query.append(zone.getMore());
    return query.toString();
  }
}
