package city.accord.delegation;

import static city.accord.delegation.OneDelegation.JANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.attendee.Attendee.RegistrationClosed;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.delegation.Delegation.QuotaFull;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.delegation.Invitations.Invitee;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a focal point does for a delegation by the link of its invitation, and for no other. */
@ArquillianTest
class OwnDelegationIT {

  @Inject private AsOrganiser organiser;
  @Inject private Approvals approvals;
  @Inject private OneDelegation one;
  @Inject private OneDelegation another;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Members members;
  @Inject private OwnDelegation own;

  private long id;
  private String token;

  @BeforeEach
  void invite() {
    id = one.created();
    token = one.invited(id);
  }

  @Test
  void aFocalPointRegistersChangesAndWithdrawsMembers() {
    long hana = own.register(token, null, "staff", named("Hana"));
    own.register(token, null, "interpreter", named("Ines"));
    own.register(token, hana, "security", named("Hanka"));
    assertEquals(
        List.of("Hanka Koubková security", "Ines Koubková interpreter"),
        own.members(token).stream()
            .map(member -> member.name().latin() + " " + member.category())
            .sorted()
            .toList());
    assertEquals(AttendeeStatus.REGISTERED, own.member(token, hana).status());
    own.withdraw(token, hana);
    assertEquals(1, own.members(token).size());
    assertThrows(NotThere.class, () -> own.member(token, hana));
  }

  @Test
  void theHeadIsNotAmongTheMembers() {
    invitations.register(token, new Registration(JANA, false, null));
    assertEquals(List.of(), own.members(token));
    long head = one.row().headId();
    assertThrows(NotThere.class, () -> own.register(token, head, "staff", named("Hana")));
    assertThrows(NotThere.class, () -> own.withdraw(token, head));
  }

  @Test
  void aLinkNeverShowsOrChangesThePeopleOfAnotherDelegation() {
    long elsewhere = another.created();
    String other = another.invited(elsewhere);
    long theirs = own.register(other, null, "staff", named("Hana"));
    assertEquals(List.of(), own.members(token));
    assertThrows(NotThere.class, () -> own.member(token, theirs));
    assertThrows(NotThere.class, () -> own.photo(token, theirs));
    assertThrows(NotThere.class, () -> own.register(token, theirs, "staff", named("Eva")));
    assertThrows(NotThere.class, () -> own.withdraw(token, theirs));
    assertEquals("Hana Koubková", own.member(other, theirs).name().latin());
  }

  @Test
  void aRevokedLinkRegistersNobody() {
    long hana = own.register(token, null, "staff", named("Hana"));
    organiser.run(() -> invitations.revoke(id));
    assertEquals(List.of(), own.members(token));
    assertThrows(InvitationNotValid.class, () -> own.register(token, null, "staff", named("Ines")));
    assertThrows(InvitationNotValid.class, () -> own.withdraw(token, hana));
    assertThrows(NotThere.class, () -> own.member(token, hana));
    assertTrue(own.photo(token, hana).isEmpty());
  }

  @Test
  void aQuotaHoldsForTheFocalPointToo() {
    organiser.run(() -> delegations.setQuotas(id, Map.of("staff", 1)));
    own.register(token, null, "staff", named("Hana"));
    assertThrows(QuotaFull.class, () -> own.register(token, null, "staff", named("Ines")));
    long ines = own.register(token, null, "security", named("Ines"));
    assertThrows(QuotaFull.class, () -> own.register(token, ines, "staff", named("Ines")));
  }

  @Test
  void onlyCategoriesOfDelegationsCanBeChosen() {
    assertTrue(own.categories().keySet().containsAll(List.of("delegate", "staff")));
    assertThrows(NotThere.class, () -> own.register(token, null, "press", named("Hana")));
  }

  @Test
  void whoIsApprovedIsChangedByTheOrganisersOnly() {
    long hana = own.register(token, null, "staff", named("Hana"));
    approvals.approve(hana);
    assertThrows(RegistrationClosed.class, () -> own.register(token, hana, "staff", named("Eva")));
    assertThrows(
        RegistrationClosed.class, () -> own.register(token, hana, "security", named("Hana")));
    assertThrows(RegistrationClosed.class, () -> own.withdraw(token, hana));
    AttendeeRow kept = organiser.get(() -> members.of(id)).get(0);
    assertEquals("Hana Koubková staff", kept.name().latin() + " " + kept.category());
  }

  @Test
  void aDelegationThatDeclinesBringsNobodyUntilSomebodyIsRegistered() {
    invitations.register(token, new Registration(JANA, false, null));
    own.register(token, null, "staff", named("Hana"));
    own.decline(token, "Elections");
    assertEquals(DelegationStatus.DECLINED, one.row().status());
    assertEquals("Elections", one.row().decline().reason());
    assertEquals(0, one.row().people());
    assertNull(one.row().headId());
    assertEquals(List.of(), own.members(token));
    invitations.register(token, new Registration(JANA, false, null));
    assertEquals(DelegationStatus.REGISTERED, one.row().status());
    assertNull(one.row().decline());
  }

  @Test
  void whoeverDeclinedIsNotInvitedAgainWithTheOthers() {
    own.decline(token, null);
    Invitee seen = new Invitee(id, one.row().invitedAt());
    assertEquals(0, organiser.get(() -> invitations.sendAll(List.of(seen))));
    organiser.run(() -> invitations.send(id));
    assertEquals(DelegationStatus.INVITED, one.row().status());
  }

  private static Registration named(String given) {
    return new Registration(OneDelegation.name(given, "Koubková"), false, null);
  }
}
