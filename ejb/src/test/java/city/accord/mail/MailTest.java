package city.accord.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a letter is tried, tried again, and given up. */
class MailTest {

  private static final Instant NOON = Instant.parse("2016-03-22T12:00:00Z");
  private static final String GREYLISTED = "451 4.7.1 Greylisted, try again in 10 minutes";

  private final Mail mail =
      new Mail(
          "jana@pisek.example", Language.EN, "Please come", "Here: /en/x/T0k3n.", "T0k3n", NOON);

  @Test
  void onlyTheRecipientReadsTheSecretOfALetterAndOnceSentNobodyElseCan() {
    assertEquals("Here: /en/x/T0k3n.", mail.body());
    assertEquals("Here: /en/x/••••••••.", mail.maskedBody());
    mail.markSent(NOON);
    assertEquals("Here: /en/x/••••••••.", mail.body());
  }

  @Test
  void aLetterIsTriedAtOnce() {
    assertTrue(mail.isDue(NOON));
    assertEquals(MailState.WAITING, mail.state());
  }

  @Test
  void aLetterLeavesWhenItMayAndNoSooner() {
    Instant seven = NOON.plusSeconds(3600);
    mail.post(new Posting(seven, false));
    assertFalse(mail.isDue(NOON));
    assertTrue(mail.isForLater());
    assertTrue(mail.isDue(seven));
  }

  @Test
  void aLetterWaitsForTheFileThatGoesWithIt() {
    mail.encloseLater("invitation", 7);
    assertFalse(mail.isDue(NOON));
    assertFalse(mail.lease(NOON));
    assertTrue(mail.isToBeCompleted(NOON));
    mail.defer("What goes with it could not be made", NOON);
    assertFalse(mail.isToBeCompleted(NOON), "it is tried again later");
    Instant next = mail.nextTryAt();
    assertTrue(mail.isToBeCompleted(next));
    mail.complete(Optional.of(Enclosure.pdf("invitation.pdf", new byte[] {1})));
    assertEquals(1, mail.enclosures().size());
    assertNull(mail.failure());
    assertTrue(mail.isDue(next));
    assertFalse(mail.isToBeCompleted(next));
  }

  @Test
  void theFileOfALetterThatIsHeldIsMadeForWhoeverReadsItFirst() {
    mail.post(new Posting(null, true));
    mail.encloseLater("invitation", 7);
    assertTrue(mail.isToBeCompleted(NOON));
    mail.forget(NOON);
    assertFalse(mail.isToBeCompleted(NOON));
    assertTrue(mail.isComplete());
  }

  @Test
  void aLetterThatIsHeldIsTriedOnlyOnceItIsReleased() {
    mail.post(new Posting(null, true));
    assertEquals(MailState.HELD, mail.state());
    assertFalse(mail.isDue(NOON.plusSeconds(3600)));
    assertFalse(mail.lease(NOON));
    assertThrows(Mail.StillHeld.class, () -> mail.sendAgain(NOON));
    Instant later = NOON.plus(Duration.ofDays(6));
    mail.release(null, later);
    assertTrue(mail.isDue(later));
    mail.defer(GREYLISTED, later);
    assertEquals(MailState.WAITING, mail.state(), "its days are counted from its release");
    assertThrows(Mail.NotHeld.class, () -> mail.release(null, later));
  }

  @Test
  void aGreylistedLetterIsTriedLessAndLessOftenAndNotBecauseOfOthers() {
    mail.defer(GREYLISTED, NOON);
    assertFalse(mail.isDue(NOON.plusSeconds(29)));
    assertTrue(mail.isDue(NOON.plusSeconds(30)));
    Instant now = NOON;
    for (Duration pause : RetrySchedule.PAUSES.subList(1, RetrySchedule.PAUSES.size())) {
      now = mail.nextTryAt();
      mail.defer(GREYLISTED, now);
      assertEquals(now.plus(pause), mail.nextTryAt());
    }
    assertEquals(GREYLISTED, mail.failure());
    assertEquals(MailState.WAITING, mail.state());
  }

  @Test
  void aLetterThatIsRefusedForTheMomentIsGivenUpAfterFiveDays() {
    Instant now = NOON;
    while (mail.state() == MailState.WAITING) {
      mail.defer(GREYLISTED, now);
      if (mail.state() == MailState.WAITING) now = mail.nextTryAt();
    }
    assertTrue(now.isAfter(NOON.plus(Duration.ofDays(5))), now.toString());
    assertTrue(now.isBefore(NOON.plus(Duration.ofDays(6))), now.toString());
    assertTrue(mail.attempts() < 25, "tries: " + mail.attempts());
  }

  @Test
  void aLetterThatOneServerHasIsNotLeasedToOneWhoseClockDiffers() {
    assertTrue(mail.lease(NOON));
    assertFalse(mail.lease(NOON.minusMillis(5)));
    assertFalse(mail.lease(NOON.minusSeconds(100)));
    assertFalse(mail.lease(NOON.plusSeconds(100)));
  }

  @Test
  void aLeaseEndsWhereAServerHasStoppedOrTheClockWasSetBack() {
    assertTrue(mail.lease(NOON));
    assertTrue(mail.lease(NOON.plus(Mail.LEASE)));
    assertTrue(mail.lease(NOON.minus(Duration.ofHours(1))));
  }

  @Test
  void aLetterThatWasTriedMayBeLeasedAgainUntilItIsSent() {
    mail.lease(NOON);
    mail.defer(GREYLISTED, NOON.plusSeconds(1));
    assertTrue(mail.lease(NOON.plusSeconds(31)));
    mail.markSent(NOON.plusSeconds(32));
    assertFalse(mail.lease(NOON.plus(Duration.ofHours(1))));
  }

  @Test
  void aLetterThatIsRefusedForGoodIsGivenUpWithTheServersWords() {
    mail.giveUp("550 5.1.1 no such user", NOON);
    assertEquals(MailState.GIVEN_UP, mail.state());
    assertEquals("550 5.1.1 no such user", mail.failure());
    assertFalse(mail.isDue(NOON.plus(Duration.ofDays(1))));
  }

  @Test
  void anUnavailableServerCostsALetterNeitherAnAttemptNorItsPlace() {
    mail.holdUp("Connection refused", NOON.plusSeconds(5));
    assertEquals(0, mail.attempts());
    assertTrue(mail.isDue(NOON.plusSeconds(6)));
  }

  @Test
  void aLetterIsNotHeldUpForEverByAServerThatIsAway() {
    mail.holdUp("Connection refused", NOON.plus(Duration.ofDays(5)).plusSeconds(1));
    assertEquals(MailState.GIVEN_UP, mail.state());
  }

  @Test
  void aClockThatIsSetBackHoldsNoLetterUp() {
    assertTrue(mail.isDue(NOON.minus(Duration.ofHours(1))));
    mail.defer(GREYLISTED, NOON);
    assertTrue(mail.isDue(NOON.minus(Duration.ofHours(1))));
  }

  @Test
  void aLetterThatWasGivenUpIsSentAgainByHandAsIfNew() {
    mail.giveUp("550 5.1.1 no such user", NOON);
    Instant later = NOON.plus(Duration.ofDays(9));
    mail.sendAgain(later);
    assertTrue(mail.isDue(later));
    assertNull(mail.failure());
    mail.defer(GREYLISTED, later);
    assertEquals(MailState.WAITING, mail.state());
  }

  @Test
  void aLetterThatWasTakenIsNotSentAgain() {
    mail.markSent(NOON);
    assertEquals(MailState.SENT, mail.state());
    assertThrows(Mail.AlreadySent.class, () -> mail.sendAgain(NOON));
  }

  @Test
  void aLetterThatIsWithdrawnIsTriedNoMore() {
    mail.defer(GREYLISTED, NOON);
    mail.withdraw(NOON.plusSeconds(10));
    assertEquals(MailState.WITHDRAWN, mail.state());
    assertFalse(mail.isDue(NOON.plusSeconds(60)));
    assertFalse(mail.lease(NOON.plusSeconds(60)));
    assertThrows(Mail.LetterWithdrawn.class, () -> mail.sendAgain(NOON));
  }

  @Test
  void aLetterThatAServerTookWhileItWasWithdrawnIsSent() {
    assertTrue(mail.lease(NOON));
    mail.withdraw(NOON.plusSeconds(1));
    mail.markSent(NOON.plusSeconds(2));
    assertEquals(MailState.SENT, mail.state());
    mail.withdraw(NOON.plusSeconds(3));
    assertEquals(MailState.SENT, mail.state());
  }

  @Test
  void anOutageIsOneOfTheTriesHoweverOftenTheServerWasAsked() {
    mail.holdUp("Connection refused", NOON);
    mail.holdUp("Connection refused", NOON.plusSeconds(10));
    mail.defer(GREYLISTED, NOON.plusSeconds(20));
    mail.markSent(NOON.plusSeconds(50));
    assertEquals(
        List.of(
            "Connection refused ×2 until " + NOON.plusSeconds(10),
            GREYLISTED + " ×1 until " + NOON.plusSeconds(20),
            "null ×1 until " + NOON.plusSeconds(50)),
        mail.tries().stream()
            .map(one -> one.answer() + " ×" + one.times() + " until " + one.lastAt())
            .toList());
    assertEquals(NOON, mail.tries().get(0).firstAt());
  }

  @Test
  void aLetterIsHeldUpWhileNoServerTakesAnyAndWaitsByItselfWhileItIsRefused() {
    mail.defer(GREYLISTED, NOON);
    assertFalse(mail.isHeldUp());
    mail.holdUp("Connection refused", mail.nextTryAt());
    assertTrue(mail.isHeldUp());
  }
}
