package city.accord.attendee;

import city.accord.All;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;

/** Forgets people, area by area; whoever uses it has asked for a right. */
@Dependent
class Eraser {

  @PersistenceContext private EntityManager em;
  @Inject private All<PersonalData> sources;
  @Inject private Event<AttendeeChanged> changed;
  @Inject private Clock clock;

  /** What stays of a person all the same. */
  Set<String> kept(Attendee attendee) {
    Set<String> kept = new TreeSet<>();
    sources.forEach(source -> kept.addAll(source.kept(attendee)));
    return kept;
  }

  /**
   * Forgets a person in all areas.
   *
   * @param attendee locked by the caller
   * @throws city.accord.Refused where an area needs something done first
   */
  void erase(Attendee attendee) {
    sources.forEach(source -> source.requireErasable(attendee.id()));
    sources.forEach(source -> source.erase(attendee));
    attendee.erase(clock.instant());
    em.flush();
    changed.fire(AttendeeChanged.of(attendee));
  }
}
