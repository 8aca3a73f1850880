package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.Badge.BadgeNeedsApproval;
import city.accord.attendee.Badge.BadgeReasonMissing;
import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BadgeTest {

  private static final Instant NOON = Instant.parse("2016-03-22T04:00:00Z");

  private final Attendee jana = jana();

  @Test
  void whoIsNotApprovedGetsNoBadge() {
    assertThrows(BadgeNeedsApproval.class, () -> new Badge(jana, BadgeCode.random(), NOON));
    jana.approve();
    assertFalse(new Badge(jana, BadgeCode.random(), NOON).isRevoked());
  }

  @Test
  void aBadgeIsRevokedForAReasonAndOnce() {
    jana.approve();
    Badge badge = new Badge(jana, BadgeCode.random(), NOON);
    assertThrows(BadgeReasonMissing.class, () -> badge.revoke(" ", NOON));
    assertThrows(BadgeReasonMissing.class, () -> badge.revoke(null, NOON));
    assertFalse(badge.isRevoked());
    badge.revoke(" lost ", NOON);
    badge.revoke("found again", NOON.plusSeconds(1));
    assertTrue(badge.isRevoked());
    assertEquals(NOON, badge.revokedAt());
    assertEquals("lost", badge.revokedBecause());
  }

  @Test
  void aCodeHasAHundredRandomBits() {
    String code = BadgeCode.random();
    assertTrue(BadgeCode.isWhole(code), code);
    assertEquals(BadgeCode.LENGTH, code.length());
    assertNotEquals(code, BadgeCode.random());
  }

  @Test
  void aCodeIsReadHoweverItIsTyped() {
    assertEquals("7K3M9QXW0111ABCDEFGH", BadgeCode.plain(" 7k3m-9qxw oil1 abcd-efgh "));
    assertEquals("7K3M-9QXW-0111-ABCD-EFGH", BadgeCode.grouped("7K3M9QXW0111ABCDEFGH"));
    assertEquals("", BadgeCode.plain(null));
  }

  @Test
  void halfACodeIsToldFromWhatIsNone() {
    assertTrue(BadgeCode.isPart("7K3M9QXW0111ABCDEFG"));
    assertFalse(BadgeCode.isPart("7K3M9QXW0111ABCDEFGH"));
    assertFalse(BadgeCode.isWhole("7K3M9QXW0111ABCDEFG"));
    assertFalse(BadgeCode.isPart("HTTPS://ACC0RD.EXAMP"));
    assertFalse(BadgeCode.isPart(""));
    assertFalse(BadgeCode.isWhole("7K3M9QXW0111ABCDEFGÉ"));
  }

  private static Attendee jana() {
    LocalizedText none = LocalizedText.EMPTY;
    DescribeCategory delegate =
        new DescribeCategory(LocalizedText.of(Language.EN, "Delegate"), Hue.TEAL, true, true, null);
    return new Attendee(
        new Category(1, "delegate", delegate, 1),
        Affiliation.of(none),
        new PersonName(null, "Jana", "Koubková", Order.GIVEN_FIRST, none, none));
  }
}
