package city.accord.signing.ceremony;

import city.accord.Right;
import city.accord.account.RecentProof;
import city.accord.summit.Summits;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first of the two officers, where the summit asks for two; the second seals or publishes. */
@Stateless
@RolesAllowed(Right.SEAL)
public class Proposals {

  private static final Map<Deed, String> EVENTS =
      Map.of(Deed.SEAL, "ceremony.seal-proposed", Deed.PUBLISH, "ceremony.publish-proposed");

  @Resource private SessionContext session;
  @Inject private CeremonyLocks locks;
  @Inject private CeremonyLog log;
  @Inject private FourEyes fourEyes;
  @Inject private Summits summits;
  @Inject private RecentProof proof;
  @Inject private Event<ProposalMade> proposed;
  @Inject private Clock clock;

  /** Whether the caller has to propose this first: nobody else has. */
  public boolean isNeeded(long ceremonyId, Deed deed) {
    return summits.current().fourEyes()
        && fourEyes.open(ceremonyId, deed).filter(it -> !it.isOf(caller())).isEmpty();
  }

  /**
   * Proposes to seal or to publish; proposed once more, it lasts longer.
   *
   * @throws WrongState if the ceremony has not come that far
   */
  public void propose(long ceremonyId, Deed deed) {
    proof.require();
    Ceremony ceremony = locks.lock(ceremonyId);
    if (!deed.isPossibleIn(ceremony.state())) throw new WrongState(ceremony.state());
    fourEyes.propose(ceremony, deed, caller(), clock.instant());
    log.note(ceremony, EVENTS.get(deed), null, null);
    proposed.fire(new ProposalMade(ceremonyId));
  }

  /** What waits for a second officer in this ceremony. */
  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
  public Optional<ProposalRow> of(long ceremonyId) {
    return fourEyes.open(ceremonyId).map(it -> it.row(caller()));
  }

  /** What waits for the caller: what others have proposed. */
  public List<ProposalRow> waiting() {
    return fourEyes.open().map(it -> it.row(caller())).filter(row -> !row.own()).toList();
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }
}
