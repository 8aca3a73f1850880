package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.NotThere;
import city.accord.mail.MailAddress;
import city.accord.mail.MailAddress.NotAnAddress;
import city.accord.summit.Summits;
import city.accord.web.RefusalHandler.Answer;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What becomes of a page on which something is refused or goes wrong. */
class RefusalHandlerTest {

  @Test
  void aRefusedActionLeavesItsPageAsItWas() {
    NotAnAddress refused =
        Assertions.assertThrows(NotAnAddress.class, () -> MailAddress.of("a..b@example.org"));
    assertEquals(Answer.STAY, RefusalHandler.answerTo(refused, true, true));
    assertEquals(Answer.FAILURE, RefusalHandler.answerTo(refused, false, true));
    assertEquals(Answer.STAY, RefusalHandler.answerTo(new OptimisticLockException(), true, false));
  }

  @Test
  void whatIsRefusedTurnsNoWordsOfTheSentenceThatQuotesIt() {
    NotAnAddress refused =
        Assertions.assertThrows(NotAnAddress.class, () -> MailAddress.of("a\u202eb@example.org"));
    assertEquals("a[U+202E]b@example.org", Site.quoted(refused.arguments().get(0)));
  }

  @Test
  void theDeskOfAServerJustSetUpLeadsToItsFirstPageAndThePublicSiteHasNone() {
    assertEquals(Answer.TO_DESK, RefusalHandler.answerTo(new Summits.NoSummit(), false, true));
    assertEquals(Answer.NOT_FOUND, RefusalHandler.answerTo(new Summits.NoSummit(), false, false));
    assertEquals(Answer.NOT_FOUND, RefusalHandler.answerTo(new NotThere("x"), false, true));
  }

  @Test
  void whoMayNotIsToldSoAndAnExpiredPageComesBack() {
    assertEquals(Answer.FORBIDDEN, RefusalHandler.answerTo(new EJBAccessException(), false, true));
    assertEquals(
        Answer.BRING_BACK, RefusalHandler.answerTo(new ViewExpiredException("/x"), false, true));
    assertEquals(Answer.FAILURE, RefusalHandler.answerTo(new IllegalStateException(), true, true));
  }

  @Test
  void aReaderWhoHangsUpIsNoFailure() {
    Exception hungUp = new FacesException(new ClosedChannelException());
    assertEquals(Answer.NOBODY_WAITS, RefusalHandler.answerTo(hungUp, false, true));
    assertEquals(Answer.FAILURE, RefusalHandler.answerTo(new FacesException(), false, true));
  }
}
