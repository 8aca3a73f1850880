package city.accord.delegation;

import city.accord.signing.events.ConfirmedSignatures;
import city.accord.signing.events.SignatureConfirmed;
import city.accord.signing.events.SignatureVoided;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records which delegations have signed, as ceremonies announce it: those for which the signature
 * of one of their attendees stands in any ceremony, since the first such signature.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignedDelegations {

  @PersistenceContext private EntityManager em;
  @Inject private Event<DelegationChanged> changed;
  @Inject private ConfirmedSignatures signatures;

  public void signed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignatureConfirmed by) {
    for (Delegation delegation : of(by.attendeeId())) record(delegation, by.at());
  }

  /** The signature no longer counts; one in another ceremony may still stand. */
  public void voided(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignatureVoided by) {
    Map<Long, Instant> since = signedSince();
    for (Delegation delegation : of(by.attendeeId())) follow(delegation, since);
  }

  /**
   * Follows the announcements that were missed: an observer failed, or the server died.
   *
   * @return how many delegations were behind
   */
  public int catchUp() {
    Map<Long, Instant> since = signedSince();
    return (int)
        em.createQuery("select d from Delegation d", Delegation.class)
            .getResultStream()
            .filter(delegation -> follow(delegation, since))
            .count();
  }

  /** Since when a signature of theirs stands, by the id of the delegation. */
  private Map<Long, Instant> signedSince() {
    Map<Long, Instant> since = new HashMap<>();
    for (SignatureConfirmed by : signatures.standing())
      for (Delegation delegation : of(by.attendeeId()))
        since.merge(delegation.id(), by.at(), (one, other) -> one.isBefore(other) ? one : other);
    return since;
  }

  private List<Delegation> of(Long attendeeId) {
    if (attendeeId == null) return List.of();
    return em.createQuery(
            "select d from Delegation d, Attendee a where a.id = :attendee and d.id ="
                + " a.affiliation.delegationId",
            Delegation.class)
        .setParameter("attendee", attendeeId)
        .getResultList();
  }

  private boolean follow(Delegation delegation, Map<Long, Instant> signedSince) {
    Instant since = signedSince.get(delegation.id());
    if ((since == null) == (delegation.signedAt() == null)) return false;
    if (since != null) return record(delegation, since);
    delegation.unsigned();
    changed.fire(new DelegationChanged(delegation.id()));
    return true;
  }

  private boolean record(Delegation delegation, Instant signedAt) {
    delegation.signed(signedAt);
    changed.fire(new DelegationChanged(delegation.id()));
    return true;
  }
}
