package city.accord.web.programme;

import city.accord.programme.Programme;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.SessionKind;
import city.accord.programme.output.Grid;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.SearchText;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
  @Inject private DayNews news;
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
  @ManagedProperty("#{param.room}")
  private String room;

  @Inject
  @ManagedProperty("#{param.spoken}")
  private String spoken;

  @Inject
  @ManagedProperty("#{param.q}")
  private String query;

  @Inject
  @ManagedProperty("#{param.view}")
  private String view;

  private Programme programme;
  private List<LocalDate> days = List.of();
  private List<LocalDate> shown = List.of();
  private List<String> words = List.of();
  private ReleasedSession running;
  private final Map<LocalDate, Grid> tables = new HashMap<>();

  @PostConstruct
  void open() {
    programme = releases.latest();
    words = SearchText.words(query);
    running =
        programme.sessions().stream()
            .filter(session -> session.kind() != SessionKind.BREAK && news.isOn(session))
            .findFirst()
            .orElse(null);
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

  /** The first of the sessions that are on now; null where none is. */
  public ReleasedSession getRunning() {
    return running;
  }

  /** Whether a link to what is on leads to this one. */
  public boolean isNow(ReleasedSession session) {
    return session.equals(running);
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

  /** The rooms in their order. */
  public List<LocalizedText> getRooms() {
    return programme.rooms();
  }

  /** What an address calls a room. */
  public String roomKey(LocalizedText name) {
    return RoomToday.key(name);
  }

  /** The room that is chosen; empty for all, as where the address names one that is none. */
  public String getRoom() {
    return getRooms().stream().anyMatch(one -> roomKey(one).equals(room)) ? room : "";
  }

  /** The languages that are spoken in any session. */
  public List<Language> getTongues() {
    return programme.sessions().stream()
        .flatMap(session -> session.languages().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The language that is chosen; empty for all, as where the address names one that is none. */
  public String getSpoken() {
    return getTongues().stream().anyMatch(one -> one.tag().equals(spoken)) ? spoken : "";
  }

  /** What is looked for in titles, summaries and people; empty for nothing. */
  public String getQuery() {
    return words.isEmpty() ? "" : query;
  }

  /** Whether more than the track is chosen. */
  public boolean isNarrowed() {
    return !(getRoom().isEmpty() && getSpoken().isEmpty() && words.isEmpty());
  }

  /** The sessions of a day: those of the track, the room, the language and the words chosen. */
  public List<ReleasedSession> on(LocalDate date) {
    return programme.on(date, current.zone()).stream().filter(this::isChosen).toList();
  }

  private boolean isChosen(ReleasedSession session) {
    return (getTrack().isEmpty() || getTrack().equals(session.trackSlug()))
        && (getRoom().isEmpty() || getRoom().equals(roomKey(session.room())))
        && (getSpoken().isEmpty()
            || session.languages().stream().anyMatch(one -> one.tag().equals(getSpoken())))
        && (words.isEmpty() || session.has(words));
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
    return with(otherDay, otherTrack, getRoom(), getSpoken(), grid);
  }

  /** The same with another room. */
  public String inRoom(String other) {
    return with(getDay(), getTrack(), other, getSpoken(), isGrid());
  }

  /** The same with another language. */
  public String inTongue(String other) {
    return with(getDay(), getTrack(), getRoom(), other, isGrid());
  }

  private String with(
      String otherDay, String otherTrack, String otherRoom, String otherTongue, boolean grid) {
    StringBuilder address = new StringBuilder("?day=").append(otherDay);
    if (!otherTrack.isEmpty()) address.append("&track=").append(otherTrack);
    if (!otherRoom.isEmpty()) address.append("&room=").append(otherRoom);
    if (!otherTongue.isEmpty()) address.append("&spoken=").append(otherTongue);
    if (!words.isEmpty())
      address.append("&q=").append(URLEncoder.encode(query, StandardCharsets.UTF_8));
    if (grid) address.append("&view=grid");
    address.append(zone.getMore());
    return address.toString();
  }
}
