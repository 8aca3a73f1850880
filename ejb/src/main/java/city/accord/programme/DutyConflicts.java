package city.accord.programme;

import city.accord.attendee.Attendee;
import city.accord.programme.Duties.Companion;
import city.accord.programme.Duties.Duty;
import city.accord.text.PersonName;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who would have to be in a session, on duty somewhere else, or with two delegations at once. */
record DutyConflicts(Duties duties) {

  /** Interpreters whom the session names, and who interpret at a meeting then. */
  Set<PersonName> interpreters(Session session) {
    Set<Long> named = named(session);
    return duties.duties().stream()
        .filter(duty -> duty.delegationId() == null)
        .filter(duty -> named.contains(duty.attendeeId()) && duty.overlaps(session))
        .map(Duty::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Liaison officers who accompany a delegation to a meeting while the session names them, or
   * somebody of another delegation of theirs.
   */
  Set<PersonName> officers(Session session) {
    Set<Long> named = named(session);
    Set<Long> here = delegations(session);
    return duties.duties().stream()
        .filter(duty -> duty.delegationId() != null && !here.contains(duty.delegationId()))
        .filter(duty -> named.contains(duty.attendeeId()) || accompanies(duty.attendeeId(), here))
        .filter(duty -> duty.overlaps(session))
        .map(Duty::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Liaison officers of whose delegations one is in each of two sessions at one time. */
  Set<PersonName> officers(Session one, Session other) {
    Set<Long> here = delegations(one);
    Set<Long> there = delegations(other);
    Set<PersonName> torn = new LinkedHashSet<>();
    for (Companion officer : duties.officers())
      for (Companion same : duties.officers())
        if (officer.attendeeId() == same.attendeeId()
            && isOnlyIn(officer.delegationId(), here, there)
            && isOnlyIn(same.delegationId(), there, here)) torn.add(officer.name());
    return torn;
  }

  private static boolean isOnlyIn(long delegation, Set<Long> these, Set<Long> others) {
    return these.contains(delegation) && !others.contains(delegation);
  }

  private boolean accompanies(long attendee, Set<Long> delegations) {
    return duties.officers().stream()
        .anyMatch(one -> one.attendeeId() == attendee && delegations.contains(one.delegationId()));
  }

  private static Set<Long> named(Session session) {
    return attendees(session).map(one -> one.id()).collect(Collectors.toSet());
  }

  private static Set<Long> delegations(Session session) {
    return attendees(session)
        .map(one -> one.affiliation().delegationId())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Stream<Attendee> attendees(Session session) {
    return session.people().stream().map(one -> one.person().attendee()).filter(Objects::nonNull);
  }
}
