package city.accord.delegation;

import static city.accord.delegation.OneDelegation.JANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Right;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendee.AlreadyWithdrawn;
import city.accord.attendee.Attendees;
import city.accord.attendee.UsualCategories;
import city.accord.delegation.LiaisonOfficer.OfficerOfThemselves;
import city.accord.testing.Approvals;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who of the hosts accompanies a delegation, and who gets to know of it. */
@ArquillianTest
class LiaisonsIT {

  @Inject private AsOrganiser organiser;
  @Inject private AsAccount account;
  @Inject private Approvals approvals;
  @Inject private OneDelegation one;
  @Inject private OneDelegation another;
  @Inject private Invitations invitations;
  @Inject private OwnDelegation own;
  @Inject private Attendees attendees;
  @Inject private Liaisons liaisons;

  private String token;
  private long delegation;
  private long officer;

  @BeforeEach
  void anOfficerIsGiven() {
    delegation = one.created();
    token = one.invited(delegation);
    invitations.register(token, new Registration(JANA, false, null));
    officer =
        organiser.get(
            () ->
                attendees.add(
                    new AddAttendee(
                        OneDelegation.name("Mei", "Lin" + System.nanoTime()),
                        UsualCategories.STAFF,
                        Affiliation.of(LocalizedText.EMPTY),
                        null)));
    appoint(delegation);
  }

  @Test
  void theFocalPointCallsTheOfficerOnceTheOfficerIsApproved() {
    assertTrue(own.liaison(token).isEmpty());
    approvals.approve(officer);
    assertEquals("+886 2 1234", own.liaison(token).orElseThrow().phone());
    organiser.run(() -> attendees.withdraw(officer));
    assertTrue(own.liaison(token).isEmpty());
    assertTrue(own.liaison("nothing").isEmpty());
  }

  @Test
  void whomElseTheOfficerAccompaniesIsToldToTheOrganisersAlone() {
    approvals.approve(officer);
    appoint(another.created());
    LiaisonRow seen = organiser.get(() -> liaisons.of(delegation)).orElseThrow();
    assertEquals(
        List.of(another.place()), seen.others().stream().map(it -> it.in(Language.EN)).toList());
    assertEquals(List.of(), own.liaison(token).orElseThrow().others());
  }

  @Test
  void nobodyAccompaniesTheirOwnDelegationNorStaysAway() {
    long head = one.people(delegation).get(0).id();
    assertThrows(OfficerOfThemselves.class, () -> appoint(delegation, head));
    assertFalse(candidates().contains(head));
    assertTrue(candidates().contains(officer));
    organiser.run(() -> attendees.withdraw(officer));
    assertFalse(candidates().contains(officer));
    assertThrows(AlreadyWithdrawn.class, () -> appoint(delegation, officer));
  }

  @Test
  void whoeverIsRelievedAccompaniesNobody() {
    approvals.approve(officer);
    organiser.run(() -> liaisons.relieve(delegation));
    assertTrue(organiser.get(() -> liaisons.of(delegation)).isEmpty());
    assertTrue(own.liaison(token).isEmpty());
  }

  @Test
  void onlyThoseAppointWhoMay() {
    account.run(
        "reader@accord.example",
        Set.of(Right.READ),
        () -> {
          assertTrue(liaisons.of(delegation).isPresent());
          assertThrows(EJBAccessException.class, () -> liaisons.appoint(duty(delegation, officer)));
          assertThrows(EJBAccessException.class, () -> liaisons.relieve(delegation));
        });
  }

  private List<Long> candidates() {
    return organiser.get(() -> liaisons.candidates()).stream().map(it -> it.id()).toList();
  }

  private void appoint(long to) {
    appoint(to, officer);
  }

  private void appoint(long to, long person) {
    organiser.run(() -> liaisons.appoint(duty(to, person)));
  }

  private static AppointLiaison duty(long to, long person) {
    return new AppointLiaison(to, person, List.of(Language.EN), "+886 2 1234", null);
  }
}
