package city.accord.programme;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the released programme goes while it takes place. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class OnTheDay {

  private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @PersistenceContext private EntityManager em;
  @Inject private Releases releases;
  @Inject private DayStore days;
  @Inject private CeremonyDays ceremonies;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Event<DayChanged> changed;
  @Inject private Clock clock;

  /** Every released session with its expected hours, in the order of the planned ones. */
  @PermitAll
  public List<SessionToday> all() {
    return summits
        .find()
        .map(
            summit -> {
              Programme latest = releases.latest();
              return as(latest, ceremonies.now(days.of(summit.id()), latest, summit.id()));
            })
        .orElse(List.of());
  }

  /** The same, for pages that show the plan anyway: nothing while all goes by it. */
  @PermitAll
  public List<SessionToday> besideThePlan() {
    return summits
        .find()
        .map(summit -> besideThePlan(releases.latest(), summit.id()))
        .orElse(List.of());
  }

  private List<SessionToday> besideThePlan(Programme latest, long summit) {
    Map<String, SessionDay> said = ceremonies.now(days.of(summit), latest, summit);
    return said.isEmpty() ? List.of() : as(latest, said);
  }

  private List<SessionToday> as(Programme latest, Map<String, SessionDay> said) {
    return SessionToday.of(latest.sessions(), said, clock.instant());
  }

  /**
   * The released programme as it is expected: without what was cancelled on the spot, and at the
   * hours to which things have moved. Its name says when this was last said.
   */
  @PermitAll
  public Programme expected() {
    Programme released = releases.latest();
    return summits
        .find()
        .map(summit -> expected(released, besideThePlan(), summit.zone()))
        .orElse(released);
  }

  static Programme expected(Programme released, List<SessionToday> day, ZoneId zone) {
    if (day.stream().allMatch(one -> one.saidAt() == null)) return released;
    Instant said =
        day.stream()
            .map(SessionToday::saidAt)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new Programme(
        released.number(),
        released.name() + " · " + SAID.format(said.atZone(zone)),
        released.notes(),
        said.isAfter(released.releasedAt()) ? said : released.releasedAt(),
        day.stream().filter(one -> !one.isCancelled()).map(SessionToday::expected).toList());
  }

  /** A number that grows when screens are told to load themselves anew. */
  @PermitAll
  public int reloads() {
    return summits
        .find()
        .map(summit -> em.find(Signage.class, summit.id()))
        .map(Signage::reloads)
        .orElse(0);
  }

  /** A session begins now; what was on in its room until now is over. */
  public void start(String slug) {
    ReleasedSession session = released(slug);
    Instant now = clock.instant();
    day(slug).start(session, now);
    Map<String, SessionDay> all = days.of(summits.current().id());
    for (ReleasedSession other : releases.latest().sessions()) {
      SessionDay day = all.get(other.slug());
      boolean there = other.room().equals(session.room());
      if (there && !other.slug().equals(slug) && day != null && day.isRunning()) day.end(now);
    }
    tell("day.started", slug, null);
  }

  /** Ends what has begun, whoever said that it had: an officer, or the ceremony in it. */
  public void end(String slug) {
    ReleasedSession session = released(slug);
    Summit summit = summits.current();
    SessionDay told =
        ceremonies.now(days.of(summit.id()), releases.latest(), summit.id()).get(slug);
    SessionDay day = day(slug);
    if (!day.isDecided() && told != null && told.isRunning()) day.begin(session, told.startedAt());
    day.end(clock.instant());
    tell("day.ended", slug, null);
  }

  /** As if nobody had started it. */
  public void startOver(String slug) {
    day(slug).startOver(clock.instant());
    tell("day.started-over", slug, null);
  }

  /**
   * @param minutes how much later than planned it begins, or ends once it has begun; 0 for on time
   */
  public void runLate(String slug, int minutes) {
    released(slug);
    day(slug).runLate(minutes, clock.instant());
    tell("day.late", slug, String.valueOf(minutes));
  }

  /** Cancels it on the spot, wherever it is shown; the release stays as it is. */
  public void cancel(String slug) {
    released(slug);
    day(slug).cancel(clock.instant());
    tell("day.cancelled", slug, null);
  }

  public void takePlace(String slug) {
    day(slug).takePlace(clock.instant());
    tell("day.takes-place", slug, null);
  }

  /** Tells all signage screens to load themselves anew. */
  public void reloadScreens() {
    Summit summit = summits.current();
    Signage signage =
        Optional.ofNullable(em.find(Signage.class, summit.id()))
            .orElseGet(() -> new Signage(summit.id()));
    signage.reload();
    em.persist(signage);
    audit.record("day.screens-reloaded", "signage", null);
  }

  private ReleasedSession released(String slug) {
    return releases.latest().session(slug).orElseThrow(() -> new NotThere(slug));
  }

  private SessionDay day(String slug) {
    // of two officers who are the first to say something of a session, the second waits
    Summit summit = Entities.lock(em, Summit.class, summits.current().id());
    SessionDay day = days.of(summit.id()).get(slug);
    if (day != null) return day;
    released(slug);
    SessionDay fresh = new SessionDay(summit.id(), slug);
    em.persist(fresh);
    return fresh;
  }

  private void tell(String event, String slug, String detail) {
    audit.record(event, slug, detail);
    changed.fire(new DayChanged(slug));
  }
}
