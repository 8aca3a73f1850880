package city.accord.web.programme;

import city.accord.NotThere;
import city.accord.programme.Draft;
import city.accord.programme.DraftSession;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionPlan;
import city.accord.programme.SessionRole;
import city.accord.programme.Sessions;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.Here;
import city.accord.web.When;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A session while it is being planned, new or known. */
@Named
@RequestScoped
public class DeskSessionPage {

  private static final int SPARE_ROWS = 2;

  @Inject private Sessions sessions;
  @Inject private When when;
  @Inject private Here here;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private Draft draft;
  private DraftSession known;
  private int version;
  private SessionKind kind = SessionKind.TALK;
  private EditableText title;
  private EditableText summary;
  private Long room;
  private Long track;
  private LocalDate day;
  private LocalTime time;
  private int minutes = 30;
  private boolean starred;
  private final List<EditableSessionPerson> people = new ArrayList<>();

  @PostConstruct
  void open() {
    draft = sessions.draft();
    if (slug == null) write(LocalizedText.EMPTY, LocalizedText.EMPTY);
    else
      read(
          draft.sessions().stream()
              .filter(session -> session.slug().equals(slug))
              .findFirst()
              .orElseThrow(() -> new NotThere(slug)));
    for (int i = 0; i < SPARE_ROWS; i++) people.add(new EditableSessionPerson());
  }

  private void read(DraftSession session) {
    known = session;
    version = session.version();
    kind = session.kind();
    write(session.title(), session.summary());
    room = session.roomId();
    track = session.trackId();
    starred = session.starred();
    session
        .people()
        .forEach(listed -> people.add(new EditableSessionPerson(listed.personId(), listed.role())));
    if (session.startsAt() == null) return;
    minutes = session.minutes();
    day = when.dateOf(session.startsAt());
    time = session.startsAt().atZone(when.zone()).toLocalTime();
  }

  private void write(LocalizedText title, LocalizedText summary) {
    List<Language> languages = when.current().languages();
    this.title = new EditableText(title, languages);
    this.summary = new EditableText(summary, languages);
  }

  public void save() {
    if (known == null) sessions.plan(planned());
    else sessions.replan(slug, version, planned());
    here.goTo("/desk/programme", "programme.saved");
  }

  public void remove() {
    sessions.remove(slug);
    here.goTo("/desk/programme", "programme.removed");
  }

  private SessionPlan planned() {
    boolean open = day == null || time == null;
    Instant startsAt = open ? null : day.atTime(time).atZone(when.zone()).toInstant();
    return new SessionPlan(
        kind,
        title.toText(),
        summary.toText(),
        room,
        track,
        startsAt,
        minutes,
        known == null ? List.of() : known.languages(),
        starred,
        people.stream()
            .filter(row -> row.getPerson() != null)
            .map(row -> new SessionPlan.Person(row.getPerson(), row.getRole()))
            .toList());
  }

  public boolean isNew() {
    return known == null;
  }

  public SessionKind[] getKinds() {
    return SessionKind.values();
  }

  public SessionRole[] getRoles() {
    return SessionRole.values();
  }

  public Draft getDraft() {
    return draft;
  }

  public EditableText getTitle() {
    return title;
  }

  public EditableText getSummary() {
    return summary;
  }

  public List<EditableSessionPerson> getPeople() {
    return people;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public SessionKind getKind() {
    return kind;
  }

  public void setKind(SessionKind kind) {
    this.kind = kind;
  }

  public Long getRoom() {
    return room;
  }

  public void setRoom(Long room) {
    this.room = room;
  }

  public Long getTrack() {
    return track;
  }

  public void setTrack(Long track) {
    this.track = track;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public boolean isStarred() {
    return starred;
  }

  public void setStarred(boolean starred) {
    this.starred = starred;
  }
}
