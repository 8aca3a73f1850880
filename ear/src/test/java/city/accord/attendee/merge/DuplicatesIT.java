package city.accord.attendee.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Attendees;
import city.accord.attendee.BadgeStore;
import city.accord.attendee.Badges;
import city.accord.attendee.MergedField;
import city.accord.attendee.PersonalDataExport;
import city.accord.attendee.logistics.AssignedCar;
import city.accord.attendee.logistics.CarNeed;
import city.accord.attendee.logistics.Journey;
import city.accord.attendee.logistics.Stay;
import city.accord.attendee.logistics.TravelDetails;
import city.accord.attendee.logistics.TravelPlans;
import city.accord.attendee.merge.Duplicates.BothSign;
import city.accord.attendee.merge.Duplicates.RecordSigns;
import city.accord.attendee.profile.OwnProfile;
import city.accord.attendee.profile.WriteProfile;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.Moderation;
import city.accord.delegation.Delegations;
import city.accord.delegation.Members;
import city.accord.delegation.OneDelegation;
import city.accord.door.DoorDevices;
import city.accord.door.DoorSetUp;
import city.accord.door.Doors;
import city.accord.door.SentScan;
import city.accord.door.Way;
import city.accord.door.ZoneRow;
import city.accord.print.CardSize;
import city.accord.print.MakeSeatPlan;
import city.accord.print.Placement;
import city.accord.print.PrintCards;
import city.accord.print.Prints;
import city.accord.print.SeatPlans;
import city.accord.print.SeatShape;
import city.accord.programme.DraftSession;
import city.accord.programme.GuestStars;
import city.accord.programme.PersonRow;
import city.accord.programme.ProgrammePeople;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionPlan;
import city.accord.programme.SessionRole;
import city.accord.programme.Sessions;
import city.accord.programme.SpeakerMerge.BothInSession;
import city.accord.programme.SpeakerMerge.BothOnStage;
import city.accord.signing.SmallCeremony;
import city.accord.signing.ceremony.Signatory;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProgramme;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of one person become one, and nothing that any area had of either is lost. */
@ArquillianTest
class DuplicatesIT {

  private static final LocalizedText NONE = LocalizedText.EMPTY;

  @Inject private AsOrganiser organiser;
  @Inject private AsProgramme editor;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private Approvals approvals;
  @Inject private Attendees attendees;
  @Inject private Duplicates duplicates;
  @Inject private Moderation moderation;
  @Inject private Badges badges;
  @Inject private BadgeStore badgeStore;
  @Inject private Doors doors;
  @Inject private DoorSetUp doorSetUp;
  @Inject private DoorDevices devices;
  @Inject private Prints prints;
  @Inject private SeatPlans plans;
  @Inject private TravelPlans travels;
  @Inject private ProgrammePeople speakers;
  @Inject private Sessions sessions;
  @Inject private GuestStars stars;
  @Inject private OwnProfile profile;
  @Inject private OneDelegation delegation;
  @Inject private Members members;
  @Inject private Delegations delegations;
  @Inject private SmallCeremony ceremony;
  @Inject private PersonalDataExport export;

  private long outlet;

  @BeforeEach
  void openAForm() {
    category.opens();
    guests.comeTo(category);
    outlet = category.field(FieldKind.SHORT_TEXT, "Outlet", false);
  }

  @Test
  void everythingOfBothStandsAtTheRecordThatStays() throws IOException {
    String link = guests.registered("Jana");
    String laterLink = guests.registered("Janna");
    guests.change(link, "Jana", Map.of(outlet, "Daily"));
    guests.change(laterLink, "Janna", Map.of(outlet, "Weekly"));
    long stays = guests.own(link).person().id();
    long other = guests.own(laterLink).person().id();
    String plan = "Hall " + UUID.randomUUID();
    session(null, other);
    for (long id : List.of(stays, other)) {
      approvals.approve(id);
      organiser.run(() -> moderation.write(id, "Seen by " + id));
      organiser.run(() -> prints.print(badge(id)));
    }
    organiser.run(() -> doors.mark(other, true, false));
    seat(plan, stays, other);
    String code = organiser.get(() -> badges.issue(List.of(other))).get(other);
    enter(code);
    organiser.run(() -> travels.save(other, 0, staying(), new AssignedCar(null, null, null)));
    stars.star(laterLink, List.of(), false);
    profile.write(laterLink, 0, new WriteProfile(true, LocalizedText.EMPTY, false, ""));
    merge(stays, other, EnumSet.of(MergedField.EMAIL));

    assertThrows(NotThere.class, () -> row(other));
    JsonObject kept = data(stays);
    assertEquals(guests.address("Janna"), row(stays).email());
    assertEquals("Jana", row(stays).name().latinGiven());
    assertEquals(2, kept.getJsonArray("notes").size());
    assertEquals(2, kept.getJsonArray("cards").size());
    assertEquals(1, kept.getJsonArray("seats").size(), "of two seats one is free again");
    assertEquals(2, kept.getJsonArray("seatChanges").size());
    assertEquals(1, kept.getJsonArray("scans").size());
    assertTrue(kept.getJsonArray("presence").getJsonObject(0).getBoolean("inside"));
    assertTrue(kept.getJsonArray("door").getJsonObject(0).getBoolean("greetedByProtocol"));
    assertEquals(1, kept.getJsonArray("sessions").size());
    assertFalse(kept.getJsonArray("stars").getJsonObject(0).getBoolean("letters"));
    assertFalse(kept.getJsonArray("profile").getJsonObject(0).isNull("agreedAt"));
    assertEquals("Grand", kept.getJsonArray("travel").getJsonObject(0).getString("hotel"));
    assertEquals("Weekly", answer(kept), "the later answer counts");
    assertEquals(2, kept.getJsonArray("badges").size());
    assertTrue(badgeStore.find(code).orElseThrow().isRevoked(), "one badge opens the gates");
    assertEquals(stays, badgeStore.find(code).orElseThrow().attendee().id());
    assertEquals(stays, guests.own(laterLink).person().id(), "both links go on");
  }

  @Test
  void aHeadLeadsStillWhereTheRecordThatStaysBelongsToTheDelegation() {
    long id = delegation.created();
    PersonName name = OneDelegation.name("Jana", "Head" + System.nanoTime());
    String code = category.code();
    long head = organiser.get(() -> members.add(id, name, code, true, Set.of()));
    long guest = added(name);
    long again = added(name);
    merge(guest, head, EnumSet.of(MergedField.AFFILIATION));
    assertEquals(guest, delegation.row().headId());
    merge(again, guest, Set.of());
    assertNull(delegation.row().headId(), "nobody leads a delegation without belonging to it");
  }

  @Test
  void theRecordOfASignatoryStaysAndTwoSignatoriesAreTwoPeople() {
    PersonName name = name("Petr", "Signs" + System.nanoTime());
    long signs = added(name);
    long other = added(name);
    ceremony.prepareFor(List.of(signatory(signs)));
    assertEquals(signs, organiser.get(() -> duplicates.compare(other, signs)).stays().id());
    assertThrows(RecordSigns.class, () -> merge(other, signs, Set.of()));
    ceremony.prepareFor(List.of(signatory(other)));
    assertThrows(BothSign.class, () -> merge(signs, other, Set.of()));
    assertEquals(AttendeeStatus.EXPECTED, row(other).status());
  }

  @Test
  void twoWhoAreOnStageAtOneTimeAreTwoPeopleUntilTheProgrammeIsMended() throws IOException {
    PersonName name = name("Ana", "Stage" + System.nanoTime());
    long stays = added(name);
    long other = added(name);
    Instant nine = Instant.parse("2016-03-22T01:00:00Z");
    String both = session(null, stays, other);
    assertEquals(BothInSession.class, obstacle(stays, other));
    assertThrows(BothInSession.class, () -> merge(stays, other, Set.of()));
    editor.run(() -> sessions.remove(both));
    session(nine, stays);
    String late = session(nine.plusSeconds(900), other);
    assertEquals(BothOnStage.class, obstacle(stays, other));
    assertThrows(BothOnStage.class, () -> merge(stays, other, Set.of()));
    editor.run(() -> sessions.place(late, draft(late).version(), null, nine.plusSeconds(7200), 30));
    assertNull(obstacle(stays, other));
    merge(stays, other, Set.of());
    assertThrows(NotThere.class, () -> row(other));
    assertEquals(
        2, data(stays).getJsonArray("sessions").size(), "each names the record that stays");
  }

  private Class<?> obstacle(long one, long other) {
    return organiser.get(() -> duplicates.obstacle(one, other)).map(Object::getClass).orElse(null);
  }

  private DraftSession draft(String slug) {
    return sessions.draft().sessions().stream()
        .filter(one -> one.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void recordsAlikeAreFoundUntilTheyAreToldApartOrOne() {
    PersonName name = name("Ana", "Twin" + System.nanoTime());
    long first = added(name);
    long second = added(name);
    long third = added(name);
    assertEquals(3, found(first, second, third));
    organiser.run(() -> duplicates.tellApart(third, first));
    assertEquals(2, found(first, second, third));
    merge(first, second, Set.of());
    assertEquals(0, found(first, second, third));
  }

  @Test
  void nothingIsMergedThatChangedSinceItWasSeen() {
    PersonName name = name("Ana", "Stale" + System.nanoTime());
    long first = added(name);
    long second = added(name);
    MergeAttendees seen = command(first, second, Set.of());
    organiser.run(() -> attendees.withdraw(second));
    assertThrows(ChangedMeanwhile.class, () -> organiser.run(() -> duplicates.merge(seen)));
    assertFalse(row(second).status().isComing());
    assertThrows(NotThere.class, () -> organiser.get(() -> duplicates.compare(first, first)));
  }

  private long found(long... of) {
    List<Long> these = LongStream.of(of).boxed().toList();
    return organiser.get(duplicates::found).stream()
        .filter(row -> these.contains(row.stays().id()))
        .count();
  }

  private void merge(long stays, long other, Set<MergedField> fromOther) {
    organiser.run(() -> duplicates.merge(command(stays, other, fromOther)));
  }

  private MergeAttendees command(long stays, long other, Set<MergedField> fromOther) {
    return new MergeAttendees(stays, row(stays).version(), other, row(other).version(), fromOther);
  }

  private AttendeeRow row(long id) {
    return organiser.get(() -> attendees.row(id));
  }

  private long added(PersonName name) {
    AddAttendee command = new AddAttendee(name, category.code(), Affiliation.of(NONE), null);
    return organiser.get(() -> attendees.add(command));
  }

  private static PersonName name(String given, String family) {
    return new PersonName(null, given, family, Order.GIVEN_FIRST, NONE, NONE);
  }

  private static Signatory signatory(long attendee) {
    LocalizedText words = LocalizedText.of(Language.EN, "Mayor");
    return new Signatory(attendee, words, words, words, null, false);
  }

  private static PrintCards badge(long person) {
    return new PrintCards(List.of(person), CardSize.A6, Placement.SHEETS, null);
  }

  private void seat(String name, long... people) {
    organiser.run(
        () -> {
          long id = plans.make(new MakeSeatPlan(name, SeatShape.ROWS, 30, 20, false));
          int seat = 1;
          for (long person : people)
            plans.move(id, plans.row(id).version(), person, "A" + seat++, "asked for it");
        });
  }

  private void enter(String code) {
    LocalizedText name = LocalizedText.of(Language.EN, "Zone" + System.nanoTime());
    organiser.run(() -> doorSetUp.save(new ZoneRow(null, 0, name, List.of(), List.of())));
    long zone =
        organiser.get(doorSetUp::zones).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow()
            .id();
    organiser.run(() -> doorSetUp.addGate(zone, name, Way.BOTH));
    long gate =
        organiser.get(doorSetUp::gates).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow()
            .id();
    long device = organiser.get(() -> doorSetUp.addDevice(gate, "Phone"));
    String phone = devices.pair(organiser.get(() -> doorSetUp.offerCode(device)), "192.0.2.77");
    String nonce = UUID.randomUUID().toString().replace("-", "");
    devices.scan(phone, new SentScan(nonce, code, null, true, 0, null));
  }

  private static TravelDetails staying() {
    Stay stay = new Stay("Grand", null, null);
    return new TravelDetails(Journey.NONE, Journey.NONE, stay, CarNeed.OWN, null, null, null);
  }

  /** Plans a session in which these speak; answers its slug. */
  private String session(Instant at, long... speaking) {
    List<SessionPlan.Person> people =
        LongStream.of(speaking)
            .mapToObj(
                id -> new SessionPlan.Person(editor.get(() -> speaker(id)), SessionRole.SPEAKER))
            .toList();
    LocalizedText title = LocalizedText.of(Language.EN, "Talk " + UUID.randomUUID());
    return editor.get(
        () ->
            sessions.plan(
                new SessionPlan(
                    SessionKind.TALK,
                    title,
                    NONE,
                    null,
                    null,
                    at,
                    30,
                    List.of(Language.EN),
                    false,
                    people)));
  }

  private long speaker(long attendee) {
    return speakers.all().stream()
        .filter(one -> Long.valueOf(attendee).equals(one.attendeeId()))
        .map(PersonRow::id)
        .findFirst()
        .orElseGet(() -> speakers.addAttendee(attendee));
  }

  private String answer(JsonObject kept) {
    return kept.getJsonArray("answers").stream()
        .map(answer -> answer.asJsonObject())
        .filter(answer -> answer.getJsonObject("question").getString("en").equals("Outlet"))
        .findFirst()
        .orElseThrow()
        .getString("answer");
  }

  private JsonObject data(long id) throws IOException {
    byte[] archive = organiser.get(() -> export.zip(id));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      zip.getNextEntry();
      byte[] json = zip.readAllBytes();
      return JsonFactory.createReader(new ByteArrayInputStream(json)).readObject();
    }
  }
}
