package city.accord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.DataKind;
import city.accord.attendee.PurgeRow;
import city.accord.attendee.Purges;
import city.accord.delegation.Delegations;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.delegation.Invitations;
import city.accord.delegation.OneDelegation;
import city.accord.delegation.OwnDelegation;
import city.accord.meeting.Bookings.AskedAlready;
import city.accord.meeting.Bookings.TooManyRequests;
import city.accord.meeting.Meeting.NotYourTurn;
import city.accord.meeting.MeetingDiary.DelegationBooked;
import city.accord.meeting.MeetingDiary.HourNotOffered;
import city.accord.meeting.MeetingDiary.NoRoomFree;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AtOnce;
import city.accord.testing.ChangedSummit;
import city.accord.testing.Letters;
import city.accord.text.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who meets whom, by link and at the desk; and that nobody is booked twice, whoever is quicker. */
@ArquillianTest
class MeetingsIT {

  @Inject private AsOrganiser organiser;
  @Inject private AsAccount account;
  @Inject private Letters letters;
  @Inject private Partners partners;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private OwnDelegation ownDelegation;
  @Inject private MeetingOffers offers;
  @Inject private Meetings meetings;
  @Inject private OwnMeetings own;
  @Inject private Purges purges;
  @Inject private ChangedSummit changed;

  private OneDelegation first;
  private OneDelegation second;
  private OneDelegation third;
  private String asker;
  private String asked;

  @BeforeEach
  void come() {
    partners.come();
    first = partners.first();
    second = partners.second();
    third = partners.third();
    asker = partners.link(first);
    asked = partners.link(second);
  }

  @AfterEach
  void asBefore() {
    changed.asBefore();
  }

  @Test
  void oneAsksTheOtherProposesAnotherHourAndTheFirstAgrees() {
    List<MeetingTime> free = own.hours(asker, second.row().slug(), 2);
    long id = own.ask(asker, second.row().slug(), Partners.what(free.get(0), 2));
    String theirs = linkIn(second);
    assertEquals("Harbours", own.one(theirs, id).meeting().subject());
    assertTrue(own.one(theirs, id).isOurTurn());
    assertTrue(invitations.open(theirs).isEmpty(), "the link of a letter opens the meetings alone");
    assertThrows(NotYourTurn.class, () -> own.accept(asker, id, partners.version(id)));
    assertThrows(NotThere.class, () -> own.withdraw(theirs, id, partners.version(id)));
    int seen = partners.version(id);
    own.propose(theirs, id, seen, free.get(1).startsAt());
    assertThrows(ChangedMeanwhile.class, () -> own.accept(asker, id, seen));
    own.accept(linkIn(first), id, partners.version(id));
    MeetingRow agreed = organiser.get(() -> meetings.row(id));
    assertEquals(MeetingStatus.CONFIRMED, agreed.status());
    assertEquals(free.get(1), agreed.time());
    assertTrue(letters.newestTo(address(second)).contains("is agreed"));
    String entry = letters.enclosedTo(address(second));
    assertTrue(entry.contains("STATUS:CONFIRMED"), entry);
    assertFalse(entry.contains("Harbours"), "subjects stand behind the link alone");
    organiser.run(() -> invitations.revoke(second.row().id()));
    assertTrue(own.open(theirs).isEmpty(), "and only while the invitation stands");
    assertThrows(
        InvitationNotValid.class, () -> own.cancel(theirs, id, partners.version(id), null));
  }

  @Test
  void aLinkNeverShowsTheMeetingsOfOthers() {
    String stranger = partners.register(third);
    MeetingTime time = partners.hour(0);
    long id = own.ask(asker, second.row().slug(), Partners.what(time, 2));
    assertThrows(NotThere.class, () -> own.one(stranger, id));
    for (Runnable deed : deeds(stranger, id)) assertThrows(NotThere.class, deed::run);
    assertEquals(List.of(), own.all(stranger));
    assertFalse(own.calendar(stranger, Language.EN).orElseThrow().contains("Harbours"));
    assertTrue(own.calendar(asked, Language.EN).orElseThrow().contains("Harbours"));
    assertTrue(own.calendar("nothing", Language.EN).isEmpty());
    assertEquals(List.of(), own.others("nothing"));
    assertFalse(letters.newestTo(address(second)).contains("Harbours"));
  }

  private List<Runnable> deeds(String token, long id) {
    int version = partners.version(id);
    return List.of(
        () -> own.accept(token, id, version),
        () -> own.decline(token, id, version, null),
        () -> own.propose(token, id, version, null),
        () -> own.withdraw(token, id, version),
        () -> own.cancel(token, id, version, null));
  }

  @Test
  void ofTwoAnswersAtOnceOneGetsTheOnlyRoom() throws Exception {
    partners.register(third);
    partners.register(partners.fourth());
    MeetingTime time = own.hours(asker, second.row().slug(), Partners.ALL_OF_THE_LARGEST).get(0);
    long one = partners.ask(first, second, time, Partners.ALL_OF_THE_LARGEST);
    long other = partners.ask(third, partners.fourth(), time, Partners.ALL_OF_THE_LARGEST);
    assertEquals(
        List.of(NoRoomFree.class),
        AtOnce.refusals(List.of(() -> partners.accept(one), () -> partners.accept(other))));
  }

  @Test
  void ofTwoAnswersAtOnceADelegationMeetsOne() throws Exception {
    partners.register(third);
    MeetingTime time = partners.hour(0);
    long one = partners.ask(first, second, time, 2);
    long other = partners.ask(third, second, time, 2);
    assertEquals(
        List.of(DelegationBooked.class),
        AtOnce.refusals(List.of(() -> partners.accept(one), () -> partners.accept(other))));
  }

  @Test
  void whatMeetingsWereAboutGoesAfterTheSummitAndThatTheyWereStays() {
    long agreed = partners.agreed();
    long declined = partners.ask(first, second, partners.hour(0), 2);
    own.decline(asked, declined, partners.version(declined), "Elections");
    changed.endedBefore(89);
    assertFalse(words().due());
    assertTrue(words().count() >= 2);
    changed.endedBefore(90);
    assertTrue(words().due());
    organiser.run(purges::purge);
    assertEquals(0, words().count());
    MeetingRow row = organiser.get(() -> meetings.row(declined));
    assertEquals("", row.subject());
    assertNull(row.words());
    assertEquals(MeetingStatus.DECLINED, row.status());
    assertEquals("", organiser.get(() -> meetings.row(agreed)).subject());
  }

  private PurgeRow words() {
    return organiser.get(purges::preview).stream()
        .filter(row -> row.kind().equals(DataKind.MEETING.name()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNotOfferedOrAskedAlreadyIsRefused() {
    MeetingTime time = partners.hour(0);
    MeetingTime odd = new MeetingTime(time.startsAt().plusSeconds(60), time.endsAt());
    String slug = second.row().slug();
    assertThrows(HourNotOffered.class, () -> own.ask(asker, slug, Partners.what(odd, 2)));
    own.ask(asker, slug, Partners.what(time, 2));
    assertThrows(AskedAlready.class, () -> own.ask(asker, slug, Partners.what(time, 2)));
    String back = first.row().slug();
    assertThrows(AskedAlready.class, () -> own.ask(asked, back, Partners.what(time, 2)));
  }

  /** Each request is a letter to somebody. */
  @Test
  void whoAsksAllDayLongHasToWait() {
    MeetingTime time = partners.hour(0);
    for (int i = 0; i < Bookings.MAX_REQUESTS_A_DAY; i++) {
      long id = partners.ask(first, second, time, 2);
      own.withdraw(asker, id, 1);
    }
    assertThrows(TooManyRequests.class, () -> partners.ask(first, second, time, 2));
  }

  @Test
  void whoDoesNotComeAfterAllLeavesNoMeetingAndTheOtherSideIsTold() {
    MeetingTime time = partners.hour(0);
    long id = partners.ask(first, second, time, 2);
    own.accept(asked, id, partners.version(id));
    ownDelegation.decline(asked, "Elections");
    assertEquals(MeetingStatus.CANCELLED, organiser.get(() -> meetings.row(id)).status());
    assertTrue(letters.newestTo(address(first)).contains("does not take place"));
    assertTrue(own.others(asker).stream().noneMatch(one -> one.id() == second.row().id()));
  }

  @Test
  void theDeskAnswersForEitherSideChoosesTheRoomAndAsksForTheRightToDoSo() {
    long uninvited = third.created();
    MeetingTime time = partners.hour(0);
    long id =
        organiser.get(
            () -> {
              long made = meetings.ask(uninvited, second.row().id(), Partners.what(time, 2));
              meetings.accept(made, meetings.row(made).version());
              return made;
            });
    MeetingRow agreed = organiser.get(() -> meetings.row(id));
    long other =
        organiser.get(offers::rooms).stream()
            .filter(room -> !room.id().equals(agreed.roomId()))
            .findFirst()
            .orElseThrow()
            .id();
    organiser.run(() -> meetings.moveTo(id, agreed.version(), other));
    assertEquals(other, organiser.get(() -> meetings.row(id)).roomId());
    String letter = letters.newestTo(address(third));
    assertTrue(letter.contains("another room") && !letter.contains("/meetings/"), letter);
    assertEquals(
        List.of(third.row().place()),
        organiser.get(() -> delegations.inUse(List.of(uninvited))),
        "whoever meets somebody stays on the list");
    account.run(
        "people@accord.example",
        Set.of(Right.PEOPLE, Right.READ),
        () -> {
          assertEquals(id, meetings.row(id).id());
          assertThrows(EJBAccessException.class, () -> meetings.withdraw(id, 1));
          assertThrows(EJBAccessException.class, () -> offers.allow(0, 9));
        });
  }

  /** The link in the newest letter to a delegation. */
  private String linkIn(OneDelegation one) {
    String body = letters.newestTo(address(one));
    Matcher link = Pattern.compile("/en/meetings/(\\S+)").matcher(body);
    assertTrue(link.find(), body);
    return link.group(1);
  }

  private static String address(OneDelegation one) {
    return one.row().focalPoint().email();
  }
}
