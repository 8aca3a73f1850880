package city.accord.proposal;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeRow;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Delegation;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.delegation.Invitations;
import city.accord.proposal.SessionCall.ProposalsClosed;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a delegation proposes, by the link of its invitation: never what another one does. */
@Stateless
@PermitAll
public class OwnProposals {

  /** A delegation proposes so many in all; who takes back and proposes anew is counted as well. */
  private static final int MOST = 30;

  @PersistenceContext private EntityManager em;
  @Inject private Invitations invitations;
  @Inject private ProposalStore store;
  @Inject private ProposalLetters letters;
  @Inject private Summits summits;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Empty where the link does not work, whatever the reason. */
  public Optional<OpenProposals> open(String token) {
    return delegation(token)
        .map(
            own ->
                new OpenProposals(
                    own.place(), store.callRow(), store.of(own).stream().map(store::row).toList()));
  }

  /** Who may be named: those who come with the delegation. */
  public List<AttendeeRow> people(String token) {
    return delegation(token)
        .map(own -> store.membersOf(own).stream().map(AttendeeRow::of).toList())
        .orElse(List.of());
  }

  /**
   * One of its proposals.
   *
   * @throws NotThere where the link does not work, or another delegation has proposed it
   */
  public ProposalRow one(String token, long id) {
    return store.row(
        delegation(token).map(own -> own(own, id)).orElseThrow(() -> new NotThere(id)));
  }

  /**
   * Proposes a session.
   *
   * @throws ProposalsClosed where none are taken
   * @throws TooManyProposals where the delegation has proposed too many
   * @return the proposal's id
   */
  public long propose(String token, ProposeSession what) {
    Delegation own = require(token);
    requireTaken(what, own);
    Entities.lock(em, Delegation.class, own.id());
    if (store.of(own).size() >= MOST) throw new TooManyProposals(MOST);
    SessionProposal proposal = new SessionProposal(own, what, clock.instant());
    em.persist(proposal);
    em.flush();
    letters.write(proposal, "received");
    audit.record("proposal.received", own.slug(), title(proposal));
    return proposal.id();
  }

  /**
   * Proposes anew what is open, or answers to what the programme office asked.
   *
   * @param version the one that the form was filled from
   */
  public void revise(String token, long id, int version, ProposeSession what) {
    Delegation own = require(token);
    SessionProposal proposal = own(own, id);
    ChangedMeanwhile.check(version, proposal.version());
    // what was asked may be answered when no others are taken any more
    if (proposal.status() == ProposalStatus.PROPOSED) requireTaken(what, own);
    else requireOf(own, what);
    proposal.propose(what, clock.instant());
    audit.record("proposal.revised", own.slug(), title(proposal));
  }

  /** Takes a proposal back. */
  public void withdraw(String token, long id, int version) {
    Delegation own = require(token);
    SessionProposal proposal = own(own, id);
    ChangedMeanwhile.check(version, proposal.version());
    proposal.withdraw();
    audit.record("proposal.withdrawn", own.slug(), title(proposal));
  }

  private void requireTaken(ProposeSession what, Delegation own) {
    if (!store.callRow().open()) throw new ProposalsClosed();
    requireOf(own, what);
  }

  /** It stands in print one day, and names nobody of another delegation. */
  private void requireOf(Delegation own, ProposeSession what) {
    drawable.require(what.title());
    Set<Long> members = store.membersOf(own).stream().map(Attendee::id).collect(Collectors.toSet());
    if (!members.containsAll(what.people())) throw new NotThere(what.people());
  }

  private static String title(SessionProposal proposal) {
    return proposal.title().in(Language.EN);
  }

  private SessionProposal own(Delegation own, long id) {
    return store.of(own).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  private Delegation require(String token) {
    return delegation(token).orElseThrow(InvitationNotValid::new);
  }

  private Optional<Delegation> delegation(String token) {
    return invitations
        .open(token)
        .map(open -> em.find(Delegation.class, open.delegationId()))
        .filter(own -> own.summitId() == summits.current().id());
  }

  /** Nobody reads that many proposals of one delegation. */
  public static class TooManyProposals extends Refused {

    private static final long serialVersionUID = 1;

    TooManyProposals(int most) {
      super(most);
    }
  }
}
