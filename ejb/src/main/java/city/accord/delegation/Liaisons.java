package city.accord.delegation;

import city.accord.All;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.UsualCategories;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Engagements.Engagement;
import city.accord.delegation.LiaisonRow.Clash;
import city.accord.summit.Summits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who accompanies the delegations of the summit at hand. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Liaisons {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private All<Engagements> engagements;
  @Inject private AuditTrail audit;
  @Inject private Event<DelegationChanged> changed;

  /** The officer of a delegation, with what stands in the officer's way; empty without one. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public Optional<LiaisonRow> of(long delegationId) {
    LiaisonOfficer officer = em.find(LiaisonOfficer.class, delegationId);
    if (officer == null) return Optional.empty();
    Map<Long, Delegation> accompanied =
        em.createQuery(
                "select d from Delegation d, LiaisonOfficer o where o.delegationId = d.id"
                    + " and o.attendeeId = :officer order by d.precedence",
                Delegation.class)
            .setParameter("officer", officer.attendeeId())
            .getResultStream()
            .collect(Collectors.toMap(Delegation::id, Function.identity()));
    Attendee person = Entities.require(em, Attendee.class, officer.attendeeId());
    return Optional.of(
        LiaisonRow.of(
            officer,
            person,
            accompanied.values().stream()
                .filter(one -> one.id() != delegationId)
                .sorted(Comparator.comparing(Delegation::precedence))
                .map(Delegation::place)
                .toList(),
            clashes(delegationId, accompanied)));
  }

  private List<Clash> clashes(long delegationId, Map<Long, Delegation> accompanied) {
    List<Engagement> all = new ArrayList<>();
    for (Engagements source : engagements) all.addAll(source.of(accompanied.keySet()));
    return clashes(delegationId, all).stream()
        .map(one -> new Clash(one.startsAt(), accompanied.get(one.delegationId()).place()))
        .toList();
  }

  /** What of other delegations falls into the time of one's own, by time. */
  static List<Engagement> clashes(long delegationId, List<Engagement> all) {
    return all.stream()
        .filter(
            other ->
                all.stream()
                    .anyMatch(one -> one.delegationId() == delegationId && one.clashes(other)))
        .sorted(Comparator.comparing(Engagement::startsAt))
        .toList();
  }

  /** Those of the hosts who may accompany a delegation: neither of one nor of the press. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<AttendeeRow> candidates() {
    return em.createQuery(
            "select a from Attendee a where a.summitId = :summit and a.status not in :gone"
                + " and a.affiliation.delegationId is null and a.category.code not in :others"
                + " and a.erasedAt is null order by a.name.sortKey, a.id",
            Attendee.class)
        .setParameter("summit", summits.current().id())
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .setParameter("others", List.of(UsualCategories.PRESS, UsualCategories.SPEAKER))
        .getResultStream()
        .map(AttendeeRow::of)
        .toList();
  }

  /**
   * Gives a delegation its officer, or another one.
   *
   * @throws LiaisonOfficer.OfficerOfThemselves where the person belongs to the delegation
   * @throws NotThere where the person is not at this summit
   */
  public void appoint(AppointLiaison command) {
    Delegation delegation = Entities.lock(em, Delegation.class, command.delegationId());
    Attendee person = Entities.lock(em, Attendee.class, command.attendeeId());
    if (person.summitId() != delegation.summitId()) throw new NotThere(command.attendeeId());
    LiaisonOfficer known = em.find(LiaisonOfficer.class, delegation.id());
    if (known == null) em.persist(new LiaisonOfficer(delegation, person, command));
    else known.appoint(person, command);
    audit.recordChange(
        "delegation.liaison-appointed", delegation.slug(), person.name().latin(), null, null);
    changed.fire(new DelegationChanged(delegation.id()));
  }

  /** A delegation has no officer any more. */
  public void relieve(long delegationId) {
    Delegation delegation = Entities.lock(em, Delegation.class, delegationId);
    LiaisonOfficer officer = em.find(LiaisonOfficer.class, delegationId);
    if (officer == null) return;
    em.remove(officer);
    audit.recordChange("delegation.liaison-relieved", delegation.slug(), null, null, null);
    changed.fire(new DelegationChanged(delegationId));
  }
}
