package city.accord.web.programme;

import city.accord.NotThere;
import city.accord.programme.Conflict;
import city.accord.programme.Draft;
import city.accord.programme.DraftSession;
import city.accord.programme.KindRow;
import city.accord.programme.Kinds;
import city.accord.programme.PersonRow;
import city.accord.programme.ProgrammePeople;
import city.accord.programme.RoomRow;
import city.accord.programme.Rooms;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionPlan;
import city.accord.programme.SessionRole;
import city.accord.programme.Sessions;
import city.accord.programme.TrackRow;
import city.accord.programme.Tracks;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditableMoment;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A session while it is being planned, new or known. Its people are found by typing. */
@Named
@ViewScoped
public class DeskSessionPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Sessions sessions;
  @Inject private ProgrammePeople programmePeople;
  @Inject private Rooms venueRooms;
  @Inject private Tracks programmeTracks;
  @Inject private Kinds kinds;
  @Inject private PublishedDeclarations publishedDeclarations;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private DraftSession known;
  private List<Conflict> conflicts = List.of();
  private List<RoomRow> rooms;
  private List<TrackRow> tracks;
  private List<KindRow> ownKinds;
  private transient List<PublicDeclaration> declarations;
  private String kind = SessionKind.TALK.name();
  private String declaration;
  private EditableText title;
  private EditableText summary;
  private Long room;
  private Long track;
  private EditableMoment startsAt;
  private int minutes = 30;
  private boolean starred;
  private EditableText notes;
  private Integer expected;
  private List<String> interpreted;
  private List<String> spoken;
  private final List<EditableSessionPerson> people = new ArrayList<>();
  private String query;
  private List<PersonRow> found = List.of();

  @PostConstruct
  void open() {
    rooms = venueRooms.all();
    tracks = programmeTracks.all();
    ownKinds = kinds.all();
    List<Language> written = current.require().languages();
    if (slug != null) read();
    title = new EditableText(known == null ? LocalizedText.EMPTY : known.title(), written);
    summary = new EditableText(known == null ? LocalizedText.EMPTY : known.summary(), written);
    spoken = known == null ? List.of() : known.languages().stream().map(Language::tag).toList();
    notes = new EditableText(known == null ? LocalizedText.EMPTY : known.notes(), written);
    interpreted =
        known == null ? List.of() : known.interpreted().stream().map(Language::tag).toList();
    startsAt = new EditableMoment(known == null ? null : known.startsAt(), current.zone());
  }

  private void read() {
    Draft draft = sessions.draft();
    conflicts = draft.conflicts().stream().filter(one -> one.concerns(slug)).toList();
    known =
        draft.sessions().stream()
            .filter(session -> session.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new NotThere(slug));
    kind = known.ownKindId() == null ? known.kind().name() : known.ownKindId().toString();
    declaration = known.declaration();
    room = known.roomId();
    track = known.trackId();
    starred = known.starred();
    expected = known.expected();
    minutes = known.minutes();
    List<PersonRow> all = programmePeople.all();
    for (SessionPlan.Person listed : known.people())
      all.stream()
          .filter(row -> row.id() == listed.personId())
          .forEach(row -> people.add(new EditableSessionPerson(row, listed.role())));
  }

  public void save() {
    SessionPlan plan =
        new SessionPlan(
            usualKind(),
            title.toText(),
            summary.toText(),
            room,
            track,
            startsAt.toInstant(),
            minutes,
            spoken.stream().map(Language::of).toList(),
            starred,
            people.stream().map(EditableSessionPerson::toPlan).toList(),
            notes.toText(),
            expected,
            interpreted.stream().map(Language::of).toList(),
            ownKind().map(KindRow::id).orElse(null),
            declaration);
    if (known == null) sessions.plan(plan);
    else sessions.replan(slug, known.version(), plan);
    site.goTo(dayOf(plan.startsAt()), "programme.saved");
  }

  /** What is in the way of the session as it was saved last. */
  public List<Conflict> getConflicts() {
    return conflicts;
  }

  /** The kind of the summit's own that is chosen. */
  private Optional<KindRow> ownKind() {
    return ownKinds.stream().filter(own -> own.id().toString().equals(kind)).findFirst();
  }

  private SessionKind usualKind() {
    return ownKind().map(KindRow::nature).orElseGet(() -> SessionKind.valueOf(kind));
  }

  public void remove() {
    sessions.remove(slug);
    site.goTo(dayOf(known.startsAt()), "programme.removed");
  }

  /** The day of the draft that shows what begins at a moment, or the tab of what is on no day. */
  private String dayOf(Instant at) {
    LocalDate day = at == null ? null : at.atZone(current.zone()).toLocalDate();
    boolean onADay = current.require().days().contains(day);
    return "/desk/programme?day=" + (onADay ? day : DeskProgrammePage.ELSEWHERE);
  }

  /** Looks for people whose names or affiliations contain what was typed. */
  public void find() {
    List<Long> listed = people.stream().map(row -> row.getPerson().id()).toList();
    found = programmePeople.find(query).stream().filter(row -> !listed.contains(row.id())).toList();
  }

  /** Adds someone who was found to the session. */
  public void add(PersonRow person) {
    long id = person.id() == null ? programmePeople.addAttendee(person.attendeeId()) : person.id();
    people.add(new EditableSessionPerson(programmePeople.row(id), SessionRole.SPEAKER));
    query = null;
    found = List.of();
  }

  public void moveUp(EditableSessionPerson row) {
    int at = people.indexOf(row);
    if (at > 0) Collections.swap(people, at, at - 1);
  }

  public void takeOut(EditableSessionPerson row) {
    people.remove(row);
  }

  public boolean isNew() {
    return known == null;
  }

  public String getSlug() {
    return slug;
  }

  /** Whether something was looked for and nobody was found. */
  public boolean isNobodyFound() {
    return query != null && !query.isBlank() && found.isEmpty();
  }

  public SessionKind[] getKinds() {
    return SessionKind.values();
  }

  public List<KindRow> getOwnKinds() {
    return ownKinds;
  }

  /** Those that may be signed in it. */
  public List<PublicDeclaration> getDeclarations() {
    if (declarations == null) declarations = publishedDeclarations.of(current.require().id());
    return declarations;
  }

  public String getDeclaration() {
    return declaration;
  }

  public void setDeclaration(String declaration) {
    this.declaration = declaration;
  }

  public SessionRole[] getRoles() {
    return SessionRole.values();
  }

  public List<RoomRow> getRooms() {
    return rooms;
  }

  public List<TrackRow> getTracks() {
    return tracks;
  }

  public EditableText getTitle() {
    return title;
  }

  /** What a session can be held in: the summit's languages, and any that it is held in already. */
  public Set<Language> getLanguages() {
    Set<Language> languages = new LinkedHashSet<>(current.require().languages());
    if (known != null) languages.addAll(known.languages());
    if (known != null) languages.addAll(known.interpreted());
    return languages;
  }

  /** The tags of the languages that the session is held in. */
  public List<String> getSpoken() {
    return spoken;
  }

  public void setSpoken(List<String> spoken) {
    this.spoken = spoken;
  }

  /** The tags of the languages that interpreters speak in it. */
  public List<String> getInterpreted() {
    return interpreted;
  }

  public void setInterpreted(List<String> interpreted) {
    this.interpreted = interpreted;
  }

  public EditableText getNotes() {
    return notes;
  }

  public Integer getExpected() {
    return expected;
  }

  public void setExpected(Integer expected) {
    this.expected = expected;
  }

  public EditableText getSummary() {
    return summary;
  }

  public EditableMoment getStartsAt() {
    return startsAt;
  }

  public List<EditableSessionPerson> getPeople() {
    return people;
  }

  public List<PersonRow> getFound() {
    return found;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  /** The name of a usual kind, or the id of one of the summit's own. */
  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
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
