package city.accord.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.delegation.Invitations;
import city.accord.delegation.OneDelegation;
import city.accord.mail.Mail;
import city.accord.mail.MailRow;
import city.accord.mail.MailState;
import city.accord.mail.Outbox;
import city.accord.mail.Postman;
import city.accord.summit.Summits;
import city.accord.testing.AsOrganiser;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When letters leave: not in quiet hours, and of some kinds only once an officer has read them. */
@ArquillianTest
class LetterPostingIT {

  private static final Set<String> NONE = Set.of();
  private static final Set<String> INVITATIONS = Set.of("invitation");

  @Inject private AsOrganiser organiser;
  @Inject private LetterPostings postings;
  @Inject private Invitations invitations;
  @Inject private OneDelegation one;
  @Inject private Outbox outbox;
  @Inject private Postman postman;
  @Inject private Summits summits;
  @Inject private OpenCategory category;
  @Inject private Guests guests;

  @AfterEach
  void lettersLeaveAtOnceAgain() {
    save(null, NONE);
    postman.carry();
  }

  @Test
  void aLetterOfAKindThatIsHeldLeavesOnceAnOfficerHasReleasedIt() {
    long delegation = one.created();
    save(null, INVITATIONS);
    one.invite(delegation);
    postman.carry();
    MailRow held = letter(delegation);
    assertEquals(MailState.HELD, held.state());
    assertThrows(Mail.StillHeld.class, () -> organiser.run(() -> outbox.sendAgain(held.id())));
    organiser.run(() -> postings.release(List.of(held.id())));
    postman.carry();
    assertEquals(MailState.SENT, letter(delegation).state());
    assertThrows(
        Mail.NotHeld.class, () -> organiser.run(() -> postings.release(List.of(held.id()))));
  }

  @Test
  void aLetterThatIsTakenOutIsNeverSent() {
    long delegation = one.created();
    save(null, INVITATIONS);
    one.invite(delegation);
    long held = letter(delegation).id();
    organiser.run(() -> outbox.takeOut(held));
    postman.carry();
    assertEquals(MailState.WITHDRAWN, letter(delegation).state());
    assertThrows(Mail.NotHeld.class, () -> organiser.run(() -> outbox.takeOut(held)));
  }

  @Test
  void inQuietHoursALetterWaitsUnlessItsReaderDoes() {
    long delegation = one.created();
    category.opens();
    guests.comeTo(category);
    LocalTime now = LocalTime.now(summits.current().zone());
    save(QuietHours.of(now.minusHours(2), now.plusHours(2)), NONE);
    one.invite(delegation);
    assertFalse(guests.registered("Jana").isEmpty(), "who registers waits for the link");
    MailRow waiting = letter(delegation);
    assertEquals(MailState.WAITING, waiting.state());
    assertTrue(waiting.forLater());
    assertTrue(waiting.nextTryAt().isAfter(waiting.writtenAt()));
  }

  @Test
  void theKindsThatAreAwaitedAreNotHeldAndAnOldFormChangesNothing() {
    assertFalse(organiser.get(postings::holdable).contains("registration-received"));
    one.created();
    PostingRow seen = organiser.get(postings::row);
    save(null, Set.of("registration-received", "invitation"));
    assertEquals(INVITATIONS, organiser.get(postings::row).heldKinds());
    assertThrows(ChangedMeanwhile.class, () -> organiser.run(() -> postings.save(seen)));
  }

  private void save(QuietHours hours, Set<String> held) {
    int version = organiser.get(postings::row).version();
    organiser.run(() -> postings.save(new PostingRow(version, hours, held)));
  }

  private MailRow letter(long delegation) {
    return organiser.get(invitations::letters).get(delegation);
  }
}
