package city.accord.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.delegation.Invitations;
import city.accord.delegation.OneDelegation;
import city.accord.delegation.Registration;
import city.accord.programme.DraftSession;
import city.accord.programme.SessionKind;
import city.accord.programme.Sessions;
import city.accord.proposal.ProposeSession.ProposalWithoutTitle;
import city.accord.proposal.SessionCall.ProposalsClosed;
import city.accord.proposal.SessionProposal.ProposalNotOpen;
import city.accord.testing.AsProgramme;
import city.accord.testing.ChangedSummit;
import city.accord.testing.Letters;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what a delegation proposes to a session of the draft, and every other answer. */
@ArquillianTest
class ProposalsIT {

  private static final LocalizedText SUMMARY = LocalizedText.of("摘要", "What it is about");

  @Inject private AsProgramme editor;
  @Inject private OneDelegation first;
  @Inject private OneDelegation second;
  @Inject private Invitations invitations;
  @Inject private OwnProposals own;
  @Inject private SessionProposals proposals;
  @Inject private Sessions sessions;
  @Inject private Letters letters;
  @Inject private ChangedSummit changed;

  private final String title = "Model city " + System.nanoTime();
  private String link;
  private String address;
  private long head;

  @BeforeEach
  void inviteADelegation() {
    link = first.invited(first.created());
    address = first.row().focalPoint().email();
    PersonName jana =
        new PersonName(
            null,
            "Jana",
            "Head" + System.nanoTime(),
            Order.GIVEN_FIRST,
            LocalizedText.EMPTY,
            LocalizedText.of("市長", "Mayor"));
    invitations.register(link, new Registration(jana, false, null));
    head = own.people(link).get(0).id();
    editor.run(() -> proposals.call(true, null));
  }

  @Test
  void whatIsAcceptedIsASessionWithoutAnHourWithThePeopleThatItNames() {
    long id = own.propose(link, what(title));
    assertTrue(letters.newestTo(address).contains("has received"));
    String slug = editor.get(() -> proposals.accept(id, version(id)));
    DraftSession session =
        editor.get(() -> sessions.draft()).sessions().stream()
            .filter(one -> one.slug().equals(slug))
            .findFirst()
            .orElseThrow();
    assertEquals(title, session.title().in(Language.EN));
    assertEquals(SessionKind.PANEL, session.kind());
    assertNull(session.startsAt());
    assertEquals(1, session.people().size());
    assertEquals("In the morning", session.notes().in(Language.ZH_HANT));
    String letter = letters.newestTo(address);
    assertTrue(letter.contains("is accepted: " + title), letter);
    assertTrue(letter.contains("/en/invitation/") && letter.contains("/proposals"), letter);
    assertEquals(ProposalStatus.ACCEPTED, own.one(link, id).status());
    assertThrows(ProposalNotOpen.class, () -> own.withdraw(link, id, version(id)));
    assertThrows(
        ProposalNotOpen.class, () -> editor.run(() -> proposals.decline(id, version(id), null)));
  }

  @Test
  void aQuestionIsAnsweredByTheProposalAnewAlsoAfterTheCallHasEnded() {
    long id = own.propose(link, what(title));
    int seen = version(id);
    assertThrows(
        SessionProposals.NothingAsked.class, () -> editor.run(() -> proposals.ask(id, seen, " ")));
    editor.run(() -> proposals.ask(id, seen, "Who moderates?"));
    assertTrue(letters.newestTo(address).contains("Who moderates?"));
    assertEquals("Who moderates?", own.one(link, id).words());
    assertThrows(ChangedMeanwhile.class, () -> own.revise(link, id, seen, what(title)));
    editor.run(() -> proposals.call(true, Instant.now().minusSeconds(60)));
    assertThrows(ProposalsClosed.class, () -> own.propose(link, what("Too late")));
    own.revise(link, id, version(id), what(title + ", moderated"));
    assertEquals(ProposalStatus.PROPOSED, own.one(link, id).status());
    assertThrows(ProposalsClosed.class, () -> own.revise(link, id, version(id), what("Once more")));
    editor.run(() -> proposals.decline(id, version(id), "No room is left."));
    assertTrue(letters.newestTo(address).contains("No room is left."));
    assertEquals(ProposalStatus.DECLINED, own.one(link, id).status());
  }

  @Test
  void theCallEndsByTheClocksAtTheVenue() {
    Instant until = Instant.parse("2100-03-22T04:00:00Z");
    editor.run(() -> proposals.call(true, until));
    try {
      changed.inZone(ZoneId.of("Europe/Prague"));
      assertEquals(
          Instant.parse("2100-03-22T11:00:00Z"), editor.get(() -> proposals.call()).closesAt());
    } finally {
      changed.asBefore();
    }
    assertEquals(until, editor.get(() -> proposals.call()).closesAt());
  }

  @Test
  void aDelegationSeesAndNamesNobodyOfAnother() {
    long id = own.propose(link, what(title));
    String other = second.invited(second.created());
    assertEquals(0, own.open(other).orElseThrow().all().size());
    assertThrows(NotThere.class, () -> own.one(other, id));
    assertThrows(NotThere.class, () -> own.withdraw(other, id, version(id)));
    assertThrows(
        NotThere.class, () -> own.propose(other, what(title)), "with the first one's head");
    assertTrue(own.open("no-link-at-all").isEmpty());
    assertThrows(InvitationNotValid.class, () -> own.propose("no-link-at-all", what(title)));
    assertThrows(EJBAccessException.class, () -> proposals.all());
    assertThrows(EJBAccessException.class, () -> proposals.accept(id, 0));
  }

  @Test
  void whatHasNoTitleIsRefusedAndNobodyProposesWithoutEnd() {
    assertThrows(ProposalWithoutTitle.class, () -> own.propose(link, what("")));
    for (int i = 0; i < 30; i++) own.propose(link, what(title + i));
    assertThrows(OwnProposals.TooManyProposals.class, () -> own.propose(link, what(title)));
  }

  private int version(long id) {
    return own.one(link, id).version();
  }

  private ProposeSession what(String called) {
    LocalizedText text = LocalizedText.EMPTY.with(Language.EN, called);
    return new ProposeSession(
        ProposedKind.PANEL, text, SUMMARY, 45, "In the morning", Set.of(head));
  }
}
