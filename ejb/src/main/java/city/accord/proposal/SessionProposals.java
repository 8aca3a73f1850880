package city.accord.proposal;

import city.accord.ChangedMeanwhile;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.audit.AuditTrail;
import city.accord.programme.ProgrammePeople;
import city.accord.programme.SessionPlan;
import city.accord.programme.SessionRole;
import city.accord.programme.Sessions;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.VisibleText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What delegations propose, in the hands of the programme office. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class SessionProposals {

  @PersistenceContext private EntityManager em;
  @Inject private ProposalStore store;
  @Inject private ProposalLetters letters;
  @Inject private Sessions sessions;
  @Inject private ProgrammePeople people;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Those that wait for an answer first, then the newest. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<ProposalRow> all() {
    return store.all().stream().map(store::row).toList();
  }

  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public ProposalRow one(long id) {
    return store.row(store.one(id));
  }

  /** Whether delegations may propose sessions. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public CallRow call() {
    return store.callRow();
  }

  /**
   * Says whether delegations may propose sessions.
   *
   * @param until when that ends by itself; null for never
   */
  public void call(boolean taking, Instant until) {
    Optional<SessionCall> known = store.call();
    SessionCall call = known.orElseGet(() -> new SessionCall(summits.current().id()));
    call.set(taking, until);
    if (known.isEmpty()) em.persist(call);
    audit.record(
        taking ? "proposal.opened" : "proposal.closed",
        summits.current().name().in(Language.EN),
        null);
  }

  /**
   * Takes a proposal into the draft, without an hour, with those of the delegation who come.
   *
   * @param version the one that the officer has seen
   * @return the session's slug
   */
  public String accept(long id, int version) {
    SessionProposal proposal = seen(id, version);
    List<SessionPlan.Person> onStage =
        store.people(proposal).stream().map(Attendee::id).map(this::speaker).toList();
    String slug =
        sessions.plan(
            new SessionPlan(
                proposal.kind().nature(),
                proposal.title(),
                proposal.summary(),
                null,
                null,
                null,
                proposal.minutes(),
                List.of(),
                false,
                onStage,
                notes(proposal),
                null,
                List.of(),
                null,
                null));
    answer(proposal, "accepted", one -> one.accept(slug, clock.instant()));
    return slug;
  }

  private SessionPlan.Person speaker(long attendee) {
    return new SessionPlan.Person(people.addAttendee(attendee), SessionRole.SPEAKER);
  }

  /** What the delegation wishes stands before the editors, whichever language they read. */
  private LocalizedText notes(SessionProposal proposal) {
    Summit summit = summits.current();
    LocalizedText notes = LocalizedText.EMPTY;
    if (proposal.wishes() != null)
      for (Language language : summit.languages()) notes = notes.with(language, proposal.wishes());
    return notes;
  }

  /**
   * Asks the delegation something before it is answered.
   *
   * @throws NothingAsked where the officer wrote nothing
   */
  public void ask(long id, int version, String question) {
    if (question == null || VisibleText.isBlank(question)) throw new NothingAsked();
    answer(seen(id, version), "returned", one -> one.ask(question, clock.instant()));
  }

  /**
   * Says no.
   *
   * @param reason in the officer's own words, or null
   */
  public void decline(long id, int version, String reason) {
    answer(seen(id, version), "declined", one -> one.decline(reason, clock.instant()));
  }

  private void answer(SessionProposal proposal, String how, Consumer<SessionProposal> answer) {
    answer.accept(proposal);
    letters.write(proposal, how);
    audit.record("proposal." + how, proposal.delegation().slug(), proposal.title().in(Language.EN));
  }

  private SessionProposal seen(long id, int version) {
    SessionProposal proposal = store.one(id);
    ChangedMeanwhile.check(version, proposal.version());
    return proposal;
  }

  /** A question that asks nothing. */
  public static class NothingAsked extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "words";
    }
  }
}
