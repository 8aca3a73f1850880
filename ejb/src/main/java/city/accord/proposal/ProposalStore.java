package city.accord.proposal;

import city.accord.NotThere;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.delegation.Delegation;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where proposals are kept. */
@Dependent
class ProposalStore {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** Of all delegations: those that wait for the programme office first, then the newest. */
  List<SessionProposal> all() {
    return em.createQuery(
            "select p from SessionProposal p join fetch p.delegation where p.summitId = :summit"
                + " order by case when p.status = :waits then 0 else 1 end, p.proposedAt desc",
            SessionProposal.class)
        .setParameter("summit", summits.current().id())
        .setParameter("waits", ProposalStatus.PROPOSED)
        .getResultList();
  }

  List<SessionProposal> of(Delegation delegation) {
    return em.createQuery(
            "select p from SessionProposal p where p.delegation = :delegation"
                + " order by p.proposedAt desc",
            SessionProposal.class)
        .setParameter("delegation", delegation)
        .getResultList();
  }

  SessionProposal one(long id) {
    return all().stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  /** With those who would be on stage and come. */
  ProposalRow row(SessionProposal proposal) {
    return ProposalRow.of(proposal, people(proposal));
  }

  List<Attendee> people(SessionProposal proposal) {
    return membersOf(proposal.delegation()).stream()
        .filter(one -> proposal.people().contains(one.id()))
        .toList();
  }

  /** Everyone who comes with a delegation, by name. */
  List<Attendee> membersOf(Delegation delegation) {
    return em.createQuery(
            "select a from Attendee a where a.affiliation.delegationId = :delegation"
                + " and a.erasedAt is null and a.status <> :offered order by a.name.sortKey, a.id",
            Attendee.class)
        .setParameter("delegation", delegation.id())
        .setParameter("offered", AttendeeStatus.OFFERED)
        .getResultStream()
        .filter(Attendee::isComing)
        .toList();
  }

  Optional<SessionCall> call() {
    return summits.find().map(summit -> em.find(SessionCall.class, summit.id()));
  }

  CallRow callRow() {
    return call()
        .map(call -> new CallRow(call.isTaking(), call.closesAt(), call.isOpen(clock.instant())))
        .orElse(new CallRow(false, null, false));
  }
}
