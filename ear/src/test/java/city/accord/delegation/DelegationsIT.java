package city.accord.delegation;

import static city.accord.delegation.OneDelegation.JANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.delegation.Attendee.AlreadyWithdrawn;
import city.accord.delegation.Delegation.QuotaFull;
import city.accord.delegation.Delegations.DelegationTaken;
import city.accord.testing.AsOrganiser;
import city.accord.text.PersonName;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The list of delegations: who stands on it, where, with how many people, and who sees it. */
@ArquillianTest
class DelegationsIT {

  private static final int AT_ONCE = 6;

  @Inject private AsOrganiser organiser;
  @Inject private OneDelegation one;
  @Inject private OneDelegation another;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Attendees attendees;

  @Test
  void aDelegationIsOnTheListOnlyOnce() {
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
  void ofManyWhoAreAddedAtOnceOnlyTheQuotaComes() throws Exception {
    long id = one.created();
    organiser.run(() -> delegations.allow(id, AttendeeRole.STAFF, 1));
    ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Callable<Boolean> oneMore = () -> added(id);
      int added = 0;
      for (Future<Boolean> each : hands.invokeAll(Collections.nCopies(AT_ONCE, oneMore)))
        if (each.get()) added++;
      assertEquals(1, added);
    } finally {
      hands.shutdownNow();
    }
    assertEquals(1, one.row().people());
  }

  private boolean added(long id) {
    try {
      add(id, AttendeeRole.STAFF);
      return true;
    } catch (QuotaFull full) {
      return false;
    }
  }

  @Test
  void onlyAHeadThatIsApprovedIsAnnounced() {
    long id = one.created();
    String token = one.invited(id);
    invitations.register(token, new Registration(JANA, false, null));
    assertFalse(head(id).announced());
    organiser.run(() -> attendees.approve(one.people(id).get(0).id()));
    assertTrue(head(id).announced());
  }

  @Test
  void anEditOfWhatSomebodyElseChangedIsRefused() {
    long id = one.created();
    add(id, AttendeeRole.STAFF);
    AttendeeRow seen = one.people(id).get(0);
    PersonName corrected = OneDelegation.name("Jana", "Nováková");
    edit(new EditAttendee(seen.id(), seen.version(), corrected, AttendeeRole.STAFF));
    assertThrows(
        ChangedMeanwhile.class,
        () -> edit(new EditAttendee(seen.id(), seen.version(), JANA, AttendeeRole.STAFF)));
    assertEquals(corrected, one.people(id).get(0).name());
  }

  @Test
  void aNewRoleAndARestoredAttendeeCountAgainstTheQuota() {
    long id = one.created();
    organiser.run(() -> delegations.allow(id, AttendeeRole.STAFF, 1));
    long first = add(id, AttendeeRole.STAFF);
    organiser.run(() -> attendees.withdraw(first));
    long second = add(id, AttendeeRole.STAFF);
    assertThrows(QuotaFull.class, () -> organiser.run(() -> attendees.restore(first)));
    AttendeeRow guest = row(second);
    edit(new EditAttendee(second, guest.version(), JANA, AttendeeRole.GUEST));
    organiser.run(() -> attendees.restore(first));
    assertEquals(AttendeeStatus.EXPECTED, row(first).status());
    int version = row(second).version();
    assertThrows(
        QuotaFull.class, () -> edit(new EditAttendee(second, version, JANA, AttendeeRole.STAFF)));
  }

  @Test
  void aMemberCanBeMadeHeadButNotOnceWithdrawn() {
    long id = one.created();
    long former = add(id, AttendeeRole.DELEGATE);
    long next = add(id, AttendeeRole.DELEGATE);
    organiser.run(() -> attendees.makeHead(former));
    organiser.run(() -> attendees.makeHead(next));
    assertTrue(row(next).leads());
    assertFalse(row(former).leads());
    organiser.run(() -> attendees.withdraw(former));
    assertThrows(AlreadyWithdrawn.class, () -> organiser.run(() -> attendees.makeHead(former)));
    organiser.run(() -> attendees.withdraw(next));
    assertNull(one.row().head());
  }

  @Test
  void aHeadMovedToAnotherDelegationLeadsNeither() {
    long from = one.created();
    long to = another.created();
    long head = add(from, AttendeeRole.DELEGATE);
    organiser.run(() -> attendees.makeHead(head));
    organiser.run(() -> delegations.allow(to, AttendeeRole.DELEGATE, 0));
    assertThrows(QuotaFull.class, () -> organiser.run(() -> attendees.move(head, to)));
    organiser.run(() -> delegations.allow(to, AttendeeRole.DELEGATE, 1));
    organiser.run(() -> attendees.move(head, to));
    assertNull(one.row().head());
    assertNull(another.row().head());
    assertEquals(List.of(head), another.people(to).stream().map(AttendeeRow::id).toList());
    assertEquals(List.of(), one.people(from));
  }

  @Test
  void aPersonOfTheSameNameIsFoundInWhicheverDelegation() {
    long id = one.created();
    long elsewhere = another.created();
    String family = "Žižková" + System.nanoTime();
    PersonName name = OneDelegation.name("Jana", family);
    organiser.get(() -> attendees.add(new AddAttendee(elsewhere, name, AttendeeRole.STAFF, false)));
    PersonName typed = OneDelegation.name(family.replace("Žižková", "ZIZKOVA"), "jana");
    List<Namesake> found = organiser.get(() -> attendees.namesakes(id, typed));
    assertEquals(List.of(another.row().place()), found.stream().map(Namesake::delegation).toList());
  }

  @Test
  void onlyOrganisersSeeTheBoardAndInvite() {
    assertThrows(EJBAccessException.class, delegations::board);
    assertThrows(EJBAccessException.class, () -> invitations.send(1));
    assertThrows(EJBAccessException.class, () -> attendees.of(1));
    assertThrows(EJBAccessException.class, () -> attendees.photo(1));
    assertThrows(EJBAccessException.class, () -> attendees.move(1, 2));
    assertThrows(EJBAccessException.class, () -> attendees.namesakes(1, JANA));
  }

  private long add(long id, AttendeeRole role) {
    return organiser.get(() -> attendees.add(new AddAttendee(id, JANA, role, false)));
  }

  private void edit(EditAttendee command) {
    organiser.run(() -> attendees.edit(command));
  }

  private AttendeeRow row(long id) {
    return organiser.get(() -> attendees.row(id));
  }

  private HeadOfDelegation head(long id) {
    return delegations.heads().stream()
        .filter(head -> head.delegationId() == id)
        .findFirst()
        .orElseThrow();
  }
}
