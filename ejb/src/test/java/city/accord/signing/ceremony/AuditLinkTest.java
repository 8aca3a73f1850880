package city.accord.signing.ceremony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditLinkTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00.000123Z");

  private final AuditLink opened =
      AuditLink.after(AuditLink.BEFORE_THE_FIRST, 1, "ceremony.opened", null, NOW, "d".repeat(64));
  private final AuditLink confirmed =
      AuditLink.after(opened.hash(), 2, "slot.confirmed", 3, NOW, "e".repeat(64));

  @Test
  void eachLinkHoldsTheHashOfTheOneBefore() {
    assertTrue(opened.follows(AuditLink.BEFORE_THE_FIRST));
    assertTrue(confirmed.follows(opened.hash()));
    assertFalse(confirmed.follows(AuditLink.BEFORE_THE_FIRST), "a link taken out is seen");
  }

  @Test
  void aLinkThatWasChangedIsSeen() {
    AuditLink moved =
        new AuditLink(
            confirmed.seq(),
            confirmed.event(),
            4,
            confirmed.at(),
            confirmed.detailHash(),
            confirmed.previous(),
            confirmed.hash());
    assertFalse(moved.follows(opened.hash()));
  }

  @Test
  void theSameDetailHashesDifferentlyInEachLink() {
    Ceremony ceremony = Signings.prepared(1);
    SigningAudit one = next(ceremony, "1".repeat(64));
    SigningAudit two = next(ceremony, "2".repeat(64));
    assertEquals(2, two.link().seq());
    assertTrue(two.link().follows(one.link().hash()));
    assertFalse(one.link().detailHash().equals(two.link().detailHash()));
  }

  private static SigningAudit next(Ceremony ceremony, String salt) {
    return SigningAudit.next(ceremony, 1, "ceremony.held", null, NOW, "by the officer", salt);
  }
}
