package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendee;
import city.accord.attendee.Category;
import city.accord.attendee.DescribeCategory;
import city.accord.delegation.Delegation.NoFocalPoint;
import city.accord.delegation.Delegation.QuotaFull;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.mail.MailAddress.NotAnAddress;
import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DelegationTest {

  private static final Instant NOON = Instant.parse("2016-03-22T04:00:00Z");
  private static final FocalPoint FOCAL =
      new FocalPoint("Protocol", "protocol@pisek.example", null, Language.EN);

  @Test
  void aDelegationGoesFromPreparedToSignedStepByStep() {
    Delegation pisek = delegation("Písek");
    assertEquals(DelegationStatus.PREPARED, alone(pisek));
    pisek.nameFocalPoint(FOCAL);
    new Invitation(pisek, "token", NOON);
    assertEquals(DelegationStatus.INVITED, alone(pisek));
    Attendee head = member("Koubková");
    pisek.appointHead(head);
    assertEquals(DelegationStatus.INVITED, alone(pisek), "naming a head is not registering");
    head.register(name("Koubková"), NOON);
    assertEquals(DelegationStatus.ACCEPTED, alone(pisek));
    assertEquals(DelegationStatus.REGISTERING, pisek.status(steps(3, 1)), "one is only named");
    assertEquals(DelegationStatus.COMPLETE, pisek.status(steps(3, 0)));
    head.approve();
    assertEquals(DelegationStatus.APPROVED, pisek.status(steps(3, 1)), "its head stands for it");
    pisek.signed(NOON);
    assertEquals(DelegationStatus.SIGNED, alone(pisek));
  }

  @Test
  void aDelegationWhoseStaffRegistersBeforeItsHeadIsRegistering() {
    Delegation pisek = delegation("Písek");
    assertEquals(DelegationStatus.REGISTERING, pisek.status(steps(1, 0)), "it has no head");
    pisek.appointHead(member("Koubková"));
    assertEquals(DelegationStatus.REGISTERING, pisek.status(steps(2, 0)), "its head is only named");
    assertFalse(pisek.isRegistered());
  }

  @Test
  void peopleWhomTheOrganisersNamedOrApprovedAreNoAnswerToAnInvitation() {
    Delegation pisek = delegation("Písek");
    pisek.nameFocalPoint(FOCAL);
    new Invitation(pisek, "token", NOON);
    pisek.appointHead(member("Koubková"));
    StepsTaken named = new StepsTaken(4, false, 2, false, false);
    assertEquals(DelegationStatus.INVITED, pisek.status(named));
  }

  @Test
  void anApprovedHeadIsBadgedAndThenArrives() {
    Delegation pisek = delegation("Písek");
    Attendee head = member("Koubková");
    pisek.appointHead(head);
    assertEquals(DelegationStatus.PREPARED, pisek.status(way(true, true)), "not approved yet");
    head.register(name("Koubková"), NOON);
    head.approve();
    assertEquals(DelegationStatus.APPROVED, pisek.status(way(false, false)));
    assertEquals(DelegationStatus.BADGED, pisek.status(way(true, false)));
    assertEquals(DelegationStatus.ARRIVED, pisek.status(way(true, true)));
    assertEquals(DelegationStatus.ARRIVED, pisek.status(way(false, true)), "its badge was lost");
    pisek.signed(NOON);
    assertEquals(DelegationStatus.SIGNED, pisek.status(way(true, true)));
  }

  /** Nobody beside a head is there. */
  private static DelegationStatus alone(Delegation delegation) {
    return delegation.status(StepsTaken.NONE);
  }

  private static StepsTaken steps(long people, long unfinished) {
    return new StepsTaken(people, true, unfinished, false, false);
  }

  private static StepsTaken way(boolean badged, boolean arrived) {
    return new StepsTaken(1, false, 0, badged, arrived);
  }

  @Test
  void aDelegationThatDeclinesHasNoHeadAndMayComeAfterAll() {
    Delegation pisek = delegation("Písek");
    pisek.nameFocalPoint(FOCAL);
    new Invitation(pisek, "token", NOON);
    pisek.appointHead(member("Koubková"));
    pisek.decline("Elections", NOON);
    assertEquals(DelegationStatus.DECLINED, alone(pisek));
    assertFalse(alone(pisek).hasReached(DelegationStatus.PREPARED));
    assertNull(pisek.head());
    assertEquals(new Decline(NOON, "Elections"), pisek.decline());
    new Invitation(pisek, "other", NOON);
    assertEquals(DelegationStatus.INVITED, alone(pisek));
    assertNull(pisek.decline());
  }

  @Test
  void aReopenedSlotRevokesTheSignatureOfItsDelegation() {
    Delegation pisek = delegation("Písek");
    pisek.signed(NOON);
    pisek.unsigned();
    assertEquals(DelegationStatus.PREPARED, alone(pisek));
  }

  @Test
  void whoHasNoFocalPointCannotBeInvited() {
    Delegation pisek = delegation("Písek");
    assertThrows(NoFocalPoint.class, () -> new Invitation(pisek, "token", NOON));
  }

  @Test
  void aFocalPointNeedsAnAddressThatMailCanReach() {
    for (String wrong : List.of("", "nobody", "a@b c", "a@b\nBcc: c@d", "<a@b>", "a@"))
      assertThrows(
          NotAnAddress.class, () -> new FocalPoint("Jana", wrong, null, Language.EN), wrong);
    assertEquals(
        "jana@pisek.example",
        new FocalPoint("Jana", " jana@pisek.example ", "", Language.EN).email());
  }

  @Test
  void aDelegationWhoseHeadResignsHasToNameAnother() {
    Delegation pisek = delegation("Písek");
    Attendee head = member("Koubková");
    pisek.appointHead(head);
    pisek.resign(member("Nováková"));
    assertEquals(head, pisek.head());
    pisek.resign(head);
    assertNull(pisek.head());
    assertEquals(DelegationStatus.PREPARED, alone(pisek));
  }

  @Test
  void aNewHeadBringsNoDayInOfficeAndTheFormerOneStays() {
    Delegation pisek = delegation("Písek");
    Attendee former = member("Koubková");
    Attendee next = member("Nováková");
    pisek.appointHead(former);
    pisek.setHeadSince(LocalDate.of(2014, 11, 1));
    pisek.appointHead(former);
    assertEquals(LocalDate.of(2014, 11, 1), pisek.headSince());
    pisek.appointHead(next);
    assertNull(pisek.headSince());
    assertEquals(next, pisek.head());
    assertTrue(former.isComing());
  }

  @Test
  void anInvitationWorksAsOftenAsNeededForSixtyDays() {
    Invitation invitation = invitation();
    invitation.answered(NOON.plusSeconds(60));
    invitation.answered(NOON.plusSeconds(120));
    assertEquals(NOON.plusSeconds(60), invitation.answeredAt());
    assertTrue(invitation.works(NOON.plus(Invitation.LIFE).minusSeconds(1)));
    assertFalse(invitation.works(NOON.plus(Invitation.LIFE)));
  }

  @Test
  void aRevokedInvitationNoLongerWorks() {
    Invitation invitation = invitation();
    invitation.revoke(NOON);
    assertFalse(invitation.works(NOON));
    assertThrows(InvitationNotValid.class, () -> invitation.answered(NOON));
  }

  @Test
  void aDelegationBringsNoMoreThanItsQuota() {
    Delegation pisek = delegation("Písek");
    Category interpreter = category("interpreter");
    pisek.allow(interpreter, 1);
    pisek.requireRoomFor(interpreter, 0);
    pisek.requireRoomFor(category("guest"), 99);
    assertThrows(QuotaFull.class, () -> pisek.requireRoomFor(interpreter, 1));
    pisek.allow(interpreter, null);
    pisek.requireRoomFor(interpreter, 1);
  }

  @Test
  void aPlaceMovedByHandMovesTheOthersByOne() {
    List<Delegation> all = new ArrayList<>();
    for (String name : List.of("Taipei", "Grenoble", "Orlando", "Písek")) {
      Delegation newcomer = delegation(name);
      new Precedence(all).append(List.of(newcomer));
      all.add(newcomer);
    }
    new Precedence(all).move(all.get(3), 2);
    assertEquals("1 Taipei, 2 Písek, 3 Grenoble, 4 Orlando", order(all));
    new Precedence(all).move(all.get(3), 99);
    assertEquals("1 Taipei, 2 Grenoble, 3 Orlando, 4 Písek", order(all));
    new Precedence(all).move(all.get(3), -1);
    assertEquals("1 Písek, 2 Taipei, 3 Grenoble, 4 Orlando", order(all));
  }

  private static String order(List<Delegation> delegations) {
    return delegations.stream()
        .sorted(Precedence.ORDER)
        .map(d -> d.precedence() + " " + d.place().in(Language.EN))
        .collect(Collectors.joining(", "));
  }

  private static Invitation invitation() {
    Delegation pisek = delegation("Písek");
    pisek.nameFocalPoint(FOCAL);
    return new Invitation(pisek, "token", NOON);
  }

  private static Delegation delegation(String place) {
    LocalizedText name = LocalizedText.of(Language.EN, place);
    return new Delegation(1, Represented.organisation(name, LocalizedText.EMPTY), true);
  }

  private static Attendee member(String family) {
    return new Attendee(category("delegate"), Affiliation.of(LocalizedText.EMPTY), name(family));
  }

  private static Category category(String code) {
    LocalizedText name = LocalizedText.of(Language.EN, code);
    return new Category(1, code, new DescribeCategory(name, Hue.TEAL, true, true, null), 1);
  }

  private static PersonName name(String family) {
    return new PersonName(
        null,
        "Jana",
        family,
        PersonName.Order.GIVEN_FIRST,
        LocalizedText.EMPTY,
        LocalizedText.of("市長", "Mayor"));
  }
}
