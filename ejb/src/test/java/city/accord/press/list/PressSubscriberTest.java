package city.accord.press.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a stranger may do to an address on the press list: nothing once its owner has chosen. */
class PressSubscriberTest {

  private static final Instant NOW = Instant.parse("2016-03-22T02:00:00Z");

  private final PressSubscriber subscriber =
      new PressSubscriber(1, "Ada@Paper.example", Language.EN, NOW);

  @Test
  void whoeverAsksAgainChangesNothingThatIsConfirmed() {
    subscriber.askAgain(Language.ZH_HANT, NOW.plusSeconds(1));
    assertEquals(Language.ZH_HANT, subscriber.language());
    subscriber.confirm(NOW.plusSeconds(2));
    subscriber.askAgain(Language.EN, NOW.plusSeconds(3));
    subscriber.confirm(NOW.plusSeconds(4));
    assertEquals(Language.ZH_HANT, subscriber.language());
    assertEquals(NOW.plusSeconds(1), subscriber.askedAt());
    assertEquals(NOW.plusSeconds(2), subscriber.confirmedAt());
  }

  @Test
  void anAddressIsTheSameHoweverItsLettersAreWritten() {
    assertEquals(
        PressSubscriber.key("ada@paper.EXAMPLE"), PressSubscriber.key("Ada@Paper.example"));
    assertEquals("Ada@Paper.example", subscriber.email());
  }

  @Test
  void anAddressIsConfirmedWithinDaysAndLeftForMoreThanAYear() {
    PressListLetter ask = new PressListLetter(subscriber, null, "one", NOW);
    assertTrue(ask.works(NOW.plus(PressListLetter.TO_CONFIRM).minusSeconds(1)));
    assertFalse(ask.works(NOW.plus(PressListLetter.TO_CONFIRM)));
    subscriber.confirm(NOW);
    PressListLetter news = new PressListLetter(subscriber, "ten-cities", "two", NOW);
    assertTrue(news.works(NOW.plus(PressListLetter.TO_LEAVE).minusSeconds(1)));
  }
}
