package city.accord.delegation;

import static city.accord.delegation.OneDelegation.JANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.AsOrganiser;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The list of delegations: who stands on it, where, with how many people, and who sees it. */
@ArquillianTest
class DelegationsIT {

  @Inject private AsOrganiser organiser;
  @Inject private OneDelegation one;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Attendees attendees;

  @Test
  void aDelegationStandsOnTheListOnce() {
    one.created();
    assertThrows(DelegationTaken.class, one::created);
  }

  @Test
  void aDelegationMovedInThePrecedenceStaysThere() {
    long id = one.created();
    organiser.run(() -> delegations.move(id, 1));
    assertEquals(1, one.row().precedence());
    List<Integer> places =
        organiser.get(() -> delegations.board()).stream().map(DelegationRow::precedence).toList();
    assertEquals(places.size(), places.stream().distinct().count());
  }

  @Test
  void aDelegationBringsNoMorePeopleThanItsQuota() {
    long id = one.created();
    organiser.run(() -> delegations.allow(id, AttendeeRole.STAFF, 1));
    add(id, AttendeeRole.STAFF);
    assertThrows(QuotaFull.class, () -> add(id, AttendeeRole.STAFF));
    add(id, AttendeeRole.GUEST);
    assertEquals(2, one.row().people());
  }

  @Test
  void onlyAHeadThatIsApprovedIsAnnounced() {
    long id = one.created();
    String token = one.invited(id);
    invitations.register(token, new Registration(JANA, null));
    assertFalse(head(id).announced());
    organiser.run(() -> attendees.approve(one.people(id).get(0).id()));
    assertTrue(head(id).announced());
  }

  @Test
  void whoIsNoOrganiserSeesNoBoardAndInvitesNobody() {
    assertThrows(EJBAccessException.class, delegations::board);
    assertThrows(EJBAccessException.class, () -> invitations.send(1));
    assertThrows(EJBAccessException.class, () -> attendees.of(1));
    assertThrows(EJBAccessException.class, () -> attendees.photo(1));
  }

  private void add(long id, AttendeeRole role) {
    organiser.get(() -> attendees.add(new AddAttendee(id, JANA, role, false)));
  }

  private HeadOfDelegation head(long id) {
    return delegations.heads().stream()
        .filter(head -> head.delegationId() == id)
        .findFirst()
        .orElseThrow();
  }
}
