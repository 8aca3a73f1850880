package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.Badge.BadgeNeedsApproval;
import city.accord.testing.AnySummit;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AtOnce;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The badges of people: one valid badge a person, and none without approval. */
@ArquillianTest
class BadgesIT {

  private static final int AT_ONCE = 4;

  @Inject private AsOrganiser organiser;
  @Inject private Approvals approvals;
  @Inject private AnySummit summit;
  @Inject private Attendees attendees;
  @Inject private Badges badges;
  @Inject private BadgeStore store;

  @BeforeEach
  void takePlace() {
    summit.takesPlace();
  }

  @Test
  void everyoneWhoIsApprovedHasTheSameCodeEachTimeAndNobodyElseHasOne() {
    long jana = approved();
    long petr = approved();
    long waiting = added();
    Map<Long, String> first = organiser.get(() -> badges.issue(List.of(petr, waiting, jana)));
    assertEquals(List.of(petr, jana), List.copyOf(first.keySet()));
    assertNotEquals(first.get(petr), first.get(jana));
    assertEquals(first, organiser.get(() -> badges.issue(List.of(petr, jana))));
    assertTrue(organiser.get(badges::holders).containsAll(Set.of(jana, petr)));
    assertFalse(organiser.get(() -> badges.has(waiting)));
    assertThrows(
        BadgeNeedsApproval.class, () -> organiser.run(() -> badges.replace(waiting, "lost")));
  }

  @Test
  void aReplacedBadgeIsStillKnownButOpensNothing() {
    long jana = approved();
    String lost = organiser.get(() -> badges.issue(List.of(jana))).get(jana);
    String next = organiser.get(() -> badges.replace(jana, "lost"));
    assertTrue(store.find(lost).orElseThrow().isRevoked());
    assertEquals(jana, store.find(next).orElseThrow().attendee().id());
    assertFalse(store.find(next).orElseThrow().isRevoked());
    organiser.run(() -> badges.revoke(jana, "stolen"));
    assertFalse(organiser.get(() -> badges.has(jana)));
    assertEquals("stolen", store.find(next).orElseThrow().revokedBecause());
    assertNotEquals(next, organiser.get(() -> badges.issue(List.of(jana))).get(jana));
    assertTrue(store.find(next.toLowerCase(Locale.ROOT)).isEmpty());
  }

  @Test
  void ofManyWhoIssueAtOnceAllGetTheSameBadge() throws Exception {
    long jana = approved();
    List<String> codes =
        AtOnce.answers(AT_ONCE, () -> organiser.get(() -> badges.issue(List.of(jana))).get(jana));
    assertEquals(1, Set.copyOf(codes).size());
  }

  @Test
  void onlyOfficersWithTheRightIssueBadges() {
    assertThrows(EJBAccessException.class, () -> badges.issue(List.of()));
    assertThrows(EJBAccessException.class, () -> badges.revoke(1, "lost"));
    assertThrows(EJBAccessException.class, badges::holders);
  }

  private long approved() {
    long id = added();
    approvals.approve(id);
    return id;
  }

  private long added() {
    LocalizedText none = LocalizedText.EMPTY;
    PersonName name =
        new PersonName(null, "Jana", "Badge" + System.nanoTime(), Order.GIVEN_FIRST, none, none);
    AddAttendee command = new AddAttendee(name, "guest", Affiliation.of(none), null);
    return organiser.get(() -> attendees.add(command));
  }
}
