package city.accord.web.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.delegation.Decline;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.DelegationStatus;
import city.accord.delegation.FocalPoint;
import city.accord.emblem.Marks;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the organisers are asked to do about a delegation. */
class DelegationNeedTest {

  private static final Instant NOON = Instant.parse("2016-03-22T12:00:00Z");
  private static final Duration SIXTY_DAYS = Duration.ofDays(60);
  private static final FocalPoint INES =
      new FocalPoint("Ines", "ines@reef.example", null, Language.EN);
  private static final PersonName HEAD =
      new PersonName(
          null, "Jana", "Koubková", Order.GIVEN_FIRST, LocalizedText.EMPTY, LocalizedText.EMPTY);

  @Test
  void whoIsNotInvitedNeedsAFocalPointFirst() {
    assertNeeds(prepared(null), DelegationNeed.FOCAL_POINT, DelegationNeed.HEAD);
    assertNeeds(prepared(INES), DelegationNeed.INVITATION, DelegationNeed.HEAD);
  }

  @Test
  void whoIsInvitedIsRemindedAfterAWeekAndInvitedAgainOnceTheLinkHasExpired() {
    assertNeeds(invited(Duration.ofDays(6)), DelegationNeed.HEAD);
    assertNeeds(invited(Duration.ofDays(8)), DelegationNeed.REMINDER, DelegationNeed.HEAD);
    assertNeeds(invited(SIXTY_DAYS), DelegationNeed.NEW_INVITATION, DelegationNeed.HEAD);
  }

  @Test
  void whoHasRegisteredIsToBeApprovedAndThenNothingIsNeeded() {
    assertNeeds(row(DelegationStatus.ACCEPTED, HEAD, INES, NOON), DelegationNeed.APPROVAL);
    assertNeeds(row(DelegationStatus.REGISTERING, HEAD, INES, NOON));
    assertNeeds(row(DelegationStatus.REGISTERING, null, INES, NOON), DelegationNeed.HEAD);
    assertNeeds(row(DelegationStatus.COMPLETE, HEAD, INES, NOON), DelegationNeed.APPROVAL);
    assertNeeds(row(DelegationStatus.APPROVED, HEAD, INES, NOON));
    assertNeeds(row(DelegationStatus.SIGNED, HEAD, INES, NOON));
    assertNeeds(row(DelegationStatus.DECLINED, null, INES, NOON));
  }

  @Test
  void theLightsSayWhoseTurnItIs() {
    assertEquals(
        "DONE THEIRS LATER LATER LATER LATER LATER LATER", lights(invited(Duration.ofDays(1)), 0));
    assertEquals("DONE OURS LATER LATER LATER LATER LATER LATER", lights(invited(SIXTY_DAYS), 0));
    assertEquals(
        "DONE DONE THEIRS LATER OURS LATER LATER LATER", lights(DelegationStatus.ACCEPTED, 0));
    assertEquals(
        "DONE DONE DONE THEIRS LATER LATER LATER LATER", lights(DelegationStatus.REGISTERING, 2));
    assertEquals(
        "DONE DONE DONE DONE OURS LATER LATER LATER", lights(DelegationStatus.COMPLETE, 0));
    assertEquals("DONE DONE DONE DONE DONE DONE DONE LATER", lights(DelegationStatus.ARRIVED, 0));
  }

  @Test
  void anApprovedHeadHidesNobodyWhoIsNotWhollyRegistered() {
    assertEquals(
        "DONE DONE DONE THEIRS DONE OURS LATER LATER", lights(DelegationStatus.APPROVED, 1));
  }

  private static String lights(DelegationStatus status, long unfinished) {
    return lights(row(status, HEAD, INES, NOON), unfinished);
  }

  private static String lights(DelegationRow row, long unfinished) {
    DelegationRow counted =
        new DelegationRow(
            row.id(),
            row.slug(),
            row.ofCity(),
            row.place(),
            row.country(),
            row.emblem(),
            row.marks(),
            row.signs(),
            row.precedence(),
            row.status(),
            row.headId(),
            row.head(),
            row.focalPoint(),
            row.invitedAt(),
            row.decline(),
            row.invitationEnds(),
            row.people(),
            unfinished,
            row.headSince());
    DelegationProgress progress = new DelegationProgress(counted, NOON);
    return progress.all().stream()
        .map(step -> progress.light(step).name())
        .collect(Collectors.joining(" "));
  }

  private static void assertNeeds(DelegationRow row, DelegationNeed... needs) {
    Set<DelegationNeed> found =
        Stream.of(DelegationNeed.values())
            .filter(need -> need.isOf(row, NOON))
            .collect(Collectors.toSet());
    Set<DelegationNeed> expected = EnumSet.noneOf(DelegationNeed.class);
    expected.addAll(Set.of(needs));
    assertEquals(expected, found);
  }

  private static DelegationRow prepared(FocalPoint focalPoint) {
    return row(DelegationStatus.PREPARED, null, focalPoint, null);
  }

  private static DelegationRow invited(Duration ago) {
    return row(DelegationStatus.INVITED, null, INES, NOON.minus(ago));
  }

  private static DelegationRow row(
      DelegationStatus status, PersonName head, FocalPoint focalPoint, Instant invitedAt) {
    LocalizedText place = LocalizedText.of(Language.EN, "Reef League");
    return new DelegationRow(
        1,
        "reef-league",
        false,
        place,
        LocalizedText.EMPTY,
        "R",
        Marks.NONE,
        true,
        1,
        status,
        head == null ? null : 7L,
        head,
        focalPoint,
        invitedAt,
        status == DelegationStatus.DECLINED ? new Decline(NOON, null) : null,
        invitedAt == null ? null : invitedAt.plus(SIXTY_DAYS),
        0,
        0,
        null);
  }
}
