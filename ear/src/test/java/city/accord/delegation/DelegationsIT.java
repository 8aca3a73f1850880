package city.accord.delegation;

import static city.accord.delegation.OneDelegation.JANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.attendee.Attendee.AlreadyWithdrawn;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Attendees;
import city.accord.attendee.Attendees.NamesakeAddedMeanwhile;
import city.accord.attendee.EditAttendee;
import city.accord.attendee.Namesake;
import city.accord.delegation.Delegation.QuotaFull;
import city.accord.delegation.Delegations.DelegationTaken;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AtOnce;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The list of delegations: who stands on it, where, with how many people, and who sees it. */
@ArquillianTest
class DelegationsIT {

  private static final int AT_ONCE = 6;

  @Inject private AsOrganiser organiser;
  @Inject private Approvals approvals;
  @Inject private OneDelegation one;
  @Inject private OneDelegation another;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Attendees attendees;
  @Inject private Members members;

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
    organiser.run(() -> delegations.setQuotas(id, Map.of("staff", 1)));
    add(id, "staff");
    assertThrows(QuotaFull.class, () -> add(id, "staff"));
    add(id, "guest");
    assertEquals(2, one.row().people());
  }

  @Test
  void ofManyWhoAreAddedAtOnceOnlyTheQuotaComes() throws Exception {
    long id = one.created();
    organiser.run(() -> delegations.setQuotas(id, Map.of("staff", 1)));
    List<Boolean> added = AtOnce.answers(AT_ONCE, () -> added(id));
    assertEquals(1, Collections.frequency(added, true));
    assertEquals(1, one.row().people());
  }

  private boolean added(long id) {
    PersonName name = OneDelegation.name("Jana", "Koubková" + System.nanoTime());
    try {
      organiser.get(() -> members.add(id, name, "staff", false, Set.of()));
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
    approvals.approve(one.people(id).get(0).id());
    assertTrue(head(id).announced());
  }

  @Test
  void anEditOfWhatSomebodyElseChangedIsRefused() {
    long id = one.created();
    add(id, "staff");
    AttendeeRow seen = one.people(id).get(0);
    PersonName corrected = OneDelegation.name("Jana", "Nováková");
    edit(
        new EditAttendee(seen.id(), seen.version(), corrected, "staff", LocalizedText.EMPTY, null));
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            edit(
                new EditAttendee(
                    seen.id(), seen.version(), JANA, "staff", LocalizedText.EMPTY, null)));
    assertEquals(corrected, one.people(id).get(0).name());
  }

  @Test
  void aNewRoleAndARestoredAttendeeCountAgainstTheQuota() {
    long id = one.created();
    organiser.run(() -> delegations.setQuotas(id, Map.of("staff", 1)));
    long first = add(id, "staff");
    organiser.run(() -> attendees.withdraw(first));
    long second = add(id, "staff");
    assertThrows(QuotaFull.class, () -> organiser.run(() -> attendees.restore(first)));
    AttendeeRow guest = row(second);
    edit(new EditAttendee(second, guest.version(), JANA, "guest", LocalizedText.EMPTY, null));
    organiser.run(() -> attendees.restore(first));
    assertEquals(AttendeeStatus.EXPECTED, row(first).status());
    int version = row(second).version();
    assertThrows(
        QuotaFull.class,
        () -> edit(new EditAttendee(second, version, JANA, "staff", LocalizedText.EMPTY, null)));
  }

  @Test
  void aMemberCanBeMadeHeadButNotOnceWithdrawn() {
    long id = one.created();
    long former = add(id, "delegate");
    long next = add(id, "delegate");
    organiser.run(() -> members.makeHead(former));
    organiser.run(() -> members.makeHead(next));
    assertEquals(next, one.row().headId());
    assertNotEquals(former, one.row().headId());
    organiser.run(() -> attendees.withdraw(former));
    assertThrows(AlreadyWithdrawn.class, () -> organiser.run(() -> members.makeHead(former)));
    organiser.run(() -> attendees.withdraw(next));
    assertNull(one.row().head());
  }

  @Test
  void aHeadMovedToAnotherDelegationLeadsNeither() {
    long from = one.created();
    long to = another.created();
    long head = add(from, "delegate");
    organiser.run(() -> members.makeHead(head));
    organiser.run(() -> delegations.setQuotas(to, Map.of("delegate", 0)));
    assertThrows(QuotaFull.class, () -> organiser.run(() -> members.move(head, to)));
    organiser.run(() -> delegations.setQuotas(to, Map.of("delegate", 1)));
    organiser.run(() -> members.move(head, to));
    assertNull(one.row().head());
    assertNull(another.row().head());
    assertEquals(List.of(head), another.people(to).stream().map(AttendeeRow::id).toList());
    assertEquals(List.of(), one.people(from));
  }

  @Test
  void aPersonOfTheSameNameIsFoundInWhicheverDelegation() {
    long elsewhere = another.created();
    String family = "Žižková" + System.nanoTime();
    PersonName name = OneDelegation.name("Jana", family);
    organiser.get(() -> members.add(elsewhere, name, "staff", false, Set.of()));
    PersonName typed = OneDelegation.name(family.replace("Žižková", "ZIZKOVA"), "jana");
    List<Namesake> found = organiser.get(() -> attendees.namesakes(typed));
    assertEquals(
        List.of(another.row().place()), found.stream().map(Namesake::affiliation).toList());
  }

  @Test
  void whoHasBeenAddedMeanwhileIsNotAddedTwice() {
    long id = one.created();
    PersonName name = OneDelegation.name("Jana", "Dvakrát" + System.nanoTime());
    long added = organiser.get(() -> members.add(id, name, "staff", false, Set.of()));
    assertThrows(
        NamesakeAddedMeanwhile.class,
        () -> organiser.run(() -> members.add(id, name, "staff", false, Set.of())));
    organiser.run(() -> members.add(id, name, "staff", false, Set.of(added)));
    assertEquals(2, organiser.get(() -> attendees.namesakes(name)).size());
  }

  @Test
  void onlyOrganisersSeeTheBoardAndInvite() {
    assertThrows(EJBAccessException.class, delegations::board);
    assertThrows(EJBAccessException.class, () -> invitations.send(1));
    assertThrows(EJBAccessException.class, () -> members.of(1));
    assertThrows(EJBAccessException.class, () -> attendees.photo(1));
    assertThrows(EJBAccessException.class, () -> members.move(1, 2));
    assertThrows(EJBAccessException.class, () -> attendees.namesakes(JANA));
  }

  private long add(long id, String category) {
    return organiser.get(
        () -> members.add(id, JANA, category, false, Namesake.ids(attendees.namesakes(JANA))));
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
