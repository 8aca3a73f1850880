package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Attendees;
import city.accord.attendee.registration.OfferedPlaces.OfferOver;
import city.accord.attendee.registration.WaitingOffers;
import city.accord.attendee.registration.WaitingRow;
import city.accord.delegation.Delegation.QuotaFull;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AtOnce;
import city.accord.testing.Letters;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits beyond a delegation's quota, and what its focal point answers for them. */
@ArquillianTest
class OwnWaitingIT {

  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;
  @Inject private AsOrganiser organiser;
  @Inject private OneDelegation one;
  @Inject private OneDelegation another;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private OwnDelegation own;
  @Inject private OwnWaiting waiting;
  @Inject private WaitingOffers offers;
  @Inject private Attendees attendees;
  @Inject private Letters letters;

  private long id;
  private String token;
  private long hana;
  private long ines;
  private long eva;

  @BeforeEach
  void onePlaceIsTakenAndTwoWait() {
    id = one.created();
    token = one.invited(id);
    organiser.run(() -> delegations.setQuotas(id, Map.of("staff", 1)));
    hana = register("Hana", "staff");
    ines = register("Ines", "staff");
    eva = register("Eva", "staff");
  }

  @Test
  void whoIsBeyondTheQuotaWaitsInOrderIfThatIsWished() {
    assertEquals(List.of("Ines 1 WAITING", "Eva 2 WAITING"), rows());
    assertEquals(List.of(hana), own.members(token).stream().map(it -> it.id()).toList());
    assertThrows(
        QuotaFull.class, () -> own.register(token, null, "staff", OwnDelegationIT.named("Zoe")));
    assertThrows(NotThere.class, () -> own.member(token, ines));
    assertThrows(OfferOver.class, () -> waiting.take(token, ines));
    register("Zoe", "security");
    assertEquals(2, rows().size(), "in another category there is room");
  }

  @Test
  void aPlaceThatBecomesFreeIsOfferedToTheFocalPointForTheNext() {
    own.withdraw(token, hana);
    assertEquals(List.of("Ines 0 OFFERED", "Eva 1 WAITING"), rows());
    String letter = letters.newestTo(address());
    assertTrue(letter.contains("is free for " + one.place()), letter);
    String sent = letter.replaceAll("(?s).*/en/invitation/(\\S+).*", "$1");
    assertThrows(NotThere.class, () -> own.member(token, ines));
    waiting.take(sent, ines);
    assertEquals(AttendeeStatus.REGISTERED, own.member(token, ines).status());
    assertEquals(List.of("Eva 1 WAITING"), rows());
    assertThrows(NotThere.class, () -> waiting.take(another.invited(another.created()), ines));
    assertThrows(OfferOver.class, () -> waiting.take(token, ines));
  }

  @Test
  void anOfferThatIsDeclinedOrRunsOutGoesToTheNext() throws Exception {
    own.withdraw(token, hana);
    waiting.leave(token, ines);
    assertEquals(List.of("Eva 0 OFFERED"), rows());
    runsOut(eva);
    assertThrows(OfferOver.class, () -> waiting.take(token, eva));
    long zoe = register("Zoe", "staff");
    offers.pass();
    assertTrue(letters.newestTo(address()).contains(one.place()));
    offers.pass();
    assertEquals(AttendeeStatus.WITHDRAWN, organiser.get(() -> attendees.row(eva)).status());
    assertEquals(List.of("Zoe 0 OFFERED"), rows());
    waiting.take(token, zoe);
    assertEquals(List.of(), rows());
  }

  @Test
  void aQuotaThatIsRaisedOffersSoManyPlacesAndNoMore() throws Exception {
    organiser.run(() -> delegations.setQuotas(id, Map.of("staff", 2)));
    AtOnce.done(Collections.nCopies(3, offers::pass));
    assertEquals(List.of("Ines 0 OFFERED", "Eva 1 WAITING"), rows());
    long late = register("Late", "staff");
    assertEquals(late, waiting.all(token).get(2).attendee(), "nobody passes those who wait");
  }

  @Test
  void aLinkNeverAnswersForThoseOfAnotherDelegation() {
    String other = another.invited(another.created());
    assertEquals(List.of(), waiting.all(other));
    assertEquals(List.of(), waiting.all("none"));
    assertThrows(NotThere.class, () -> waiting.leave(other, ines));
    assertThrows(NotThere.class, () -> waiting.leave(token, hana), "who does not wait");
    assertThrows(InvitationNotValid.class, () -> waiting.take("none", ines));
  }

  @Test
  void whereNobodyComesForTheDelegationNobodyWaits() {
    own.decline(token, null);
    assertEquals(List.of(), rows());
    assertEquals(AttendeeStatus.WITHDRAWN, organiser.get(() -> attendees.row(ines)).status());
  }

  private long register(String given, String category) {
    return own.register(token, null, category, OwnDelegationIT.named(given), true);
  }

  private String address() {
    return one.row().focalPoint().email();
  }

  private List<String> rows() {
    return waiting.all(token).stream().map(OwnWaitingIT::said).toList();
  }

  private static String said(WaitingRow row) {
    return row.name().latinGiven() + " " + row.number() + " " + row.status();
  }

  private void runsOut(long attendee) throws Exception {
    transaction.begin();
    em.createNativeQuery(
            "update waiting_place set answer_until = '2016-01-01' where attendee_id = ?")
        .setParameter(1, attendee)
        .executeUpdate();
    transaction.commit();
  }
}
