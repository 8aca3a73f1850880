package city.accord.attendee;

import city.accord.All;
import city.accord.audit.AuditTrail;
import city.accord.text.PersonName;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many people at once, for imports. Whoever uses it has asked for a right, has locked the summit,
 * so that nobody else imports meanwhile, and has checked each name and counted the places.
 */
@Dependent
public class AttendeeBatch {

  /** An attendee that nobody has changed since it was added. */
  private static final int UNCHANGED = 1;

  private static final String CHANGED = "changed";

  @PersistenceContext private EntityManager em;
  @Inject private CategoryStore categories;
  @Inject private AuditTrail audit;
  @Inject private Event<AttendeeChanged> changed;
  @Inject private All<AttendeeUse> uses;

  /** Everyone at a summit, withdrawn or not, but for some. */
  public List<KnownAttendee> known(long summitId, Set<Long> except) {
    return em.createQuery(
            "select a.id, a.name, a.email, a.affiliation from Attendee a where a.summitId = :summit"
                + " and a.erasedAt is null",
            Object[].class)
        .setParameter("summit", summitId)
        .getResultStream()
        .filter(row -> !except.contains((Long) row[0]))
        .map(AttendeeBatch::known)
        .toList();
  }

  private static KnownAttendee known(Object[] row) {
    return new KnownAttendee(
        (Long) row[0], (PersonName) row[1], (String) row[2], ((Affiliation) row[3]).name());
  }

  /**
   * Adds people whom the organisers expect.
   *
   * @return their ids, in the same order
   */
  public List<Long> add(List<AddAttendee> commands) {
    Map<String, Category> byCode =
        categories.all().stream().collect(Collectors.toMap(Category::code, Function.identity()));
    List<Attendee> added = new ArrayList<>();
    for (AddAttendee command : commands) {
      Category category = byCode.get(command.category());
      Attendee attendee = new Attendee(category, command.affiliation(), command.name());
      attendee.edit(command.name(), category, command.email());
      em.persist(attendee);
      added.add(attendee);
    }
    em.flush();
    tell("attendee.added", added);
    return added.stream().map(Attendee::id).toList();
  }

  /** Those of these people who cannot be removed any more, since something has come of them. */
  public List<KeptAttendee> kept(Collection<Long> ids) {
    return kept(find(ids));
  }

  private List<KeptAttendee> kept(List<Attendee> people) {
    Map<Long, List<String>> reasons = new HashMap<>();
    for (Attendee person : people)
      if (person.version() != UNCHANGED) reasons(reasons, person.id()).add(CHANGED);
    Set<Long> all = people.stream().map(Attendee::id).collect(Collectors.toSet());
    if (!all.isEmpty())
      for (AttendeeUse use : uses)
        use.among(all).forEach(id -> reasons(reasons, id).add(use.word()));
    return people.stream()
        .filter(person -> reasons.containsKey(person.id()))
        .map(person -> new KeptAttendee(person.id(), person.name(), reasons.get(person.id())))
        .toList();
  }

  private static List<String> reasons(Map<Long, List<String>> all, long id) {
    return all.computeIfAbsent(id, one -> new ArrayList<>());
  }

  /**
   * Removes these people but for those of whom something has come.
   *
   * @return the ids of those who were removed
   */
  public List<Long> removeUntouched(Collection<Long> ids) {
    List<Attendee> people = find(ids);
    Set<Long> kept = kept(people).stream().map(KeptAttendee::id).collect(Collectors.toSet());
    List<Attendee> removed = people.stream().filter(person -> !kept.contains(person.id())).toList();
    removed.forEach(em::remove);
    em.flush();
    tell("attendee.removed", removed);
    return removed.stream().map(Attendee::id).toList();
  }

  private List<Attendee> find(Collection<Long> ids) {
    if (ids.isEmpty()) return List.of();
    return em.createQuery(
            "select a from Attendee a where a.id in :ids and a.erasedAt is null"
                + " order by a.name.sortKey, a.id",
            Attendee.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Each person is on record; open pages hear once of each delegation. */
  private void tell(String event, List<Attendee> people) {
    Set<Long> told = new HashSet<>();
    for (Attendee person : people) {
      Affiliation affiliation = person.affiliation();
      audit.recordChange(event, person.name().latin(), affiliation.delegationSlug(), null, null);
      if (told.add(Objects.requireNonNullElse(affiliation.delegationId(), 0L)))
        changed.fire(new AttendeeChanged(person.id(), affiliation.delegationId(), false));
    }
  }
}
