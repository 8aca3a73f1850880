package city.accord.programme;

import city.accord.Job;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes to those on stage, and to those who starred sessions, when a session is cancelled on the
 * spot, takes place after all, or begins much later: once officers have said nothing for a moment.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DayLetters {

  /** How long after an officer's word letters wait for another word. */
  static final Duration QUIET = Duration.ofMinutes(2);

  @PersistenceContext private EntityManager em;
  @Inject private OnTheDay day;
  @Inject private Releases releases;
  @Inject private ChangeReaders readers;
  @Inject private ChangeLetters letters;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** Every minute. Of two servers the second finds it told. */
  @Job(name = "day-letters", every = 60, offset = 41)
  public void tell() {
    if (summits.find().isEmpty()) return;
    List<SessionToday> all = day.besideThePlan();
    Map<String, DayNotice> told = told(summits.current().id());
    if (all.isEmpty() && told.isEmpty() || !isQuiet(all)) return;
    long summit = summits.current().id();
    int release = releases.latest().number();
    List<SessionChange> changes = new ArrayList<>();
    for (SessionToday one : all.isEmpty() ? day.all() : all) {
      DayNotice notice = told.get(one.session().slug());
      if (notice == null && one.change().isEmpty()) continue;
      if (notice == null) {
        notice = new DayNotice(summit, release, one.session());
        em.persist(notice);
      }
      notice.tell(release, one).ifPresent(changes::add);
    }
    Set<String> released =
        changes.stream().map(change -> change.shown().slug()).collect(Collectors.toSet());
    readers.of(changes, released).forEach(reader -> letters.send(reader, List.of()));
  }

  private boolean isQuiet(List<SessionToday> all) {
    Instant since = clock.instant().minus(QUIET);
    return all.stream()
        .map(SessionToday::saidAt)
        .filter(Objects::nonNull)
        .noneMatch(said -> said.isAfter(since));
  }

  private Map<String, DayNotice> told(long summit) {
    return em.createQuery("select n from DayNotice n where n.summitId = :summit", DayNotice.class)
        .setParameter("summit", summit)
        .getResultStream()
        .collect(Collectors.toMap(DayNotice::slug, Function.identity()));
  }
}
