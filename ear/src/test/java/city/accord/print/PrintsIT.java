package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Right;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.AttendeeFilter;
import city.accord.attendee.AttendeeSearch;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Attendees;
import city.accord.attendee.Badge;
import city.accord.attendee.BadgeStore;
import city.accord.attendee.Lack;
import city.accord.attendee.UsualCategories;
import city.accord.print.DrawingProgress.PrintCancelled;
import city.accord.print.Prints.NobodyToPrint;
import city.accord.print.Prints.ReprintNeedsReason;
import city.accord.testing.AnySummit;
import city.accord.testing.Approvals;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prints of badges: who gets one, what stays on record, and who may. */
@ArquillianTest
class PrintsIT {

  private static final Set<String> PRINT_ALONE = Set.of(Right.PRINT);
  private static final PrintFilter NOT_PRINTED =
      new PrintFilter(CardKind.BADGE, "guest", null, false);
  private static final PrintFilter ALL = new PrintFilter(CardKind.BADGE, "guest", null, true);

  @Inject private AsOrganiser organiser;
  @Inject private Approvals approvals;
  @Inject private AsAccount account;
  @Inject private AnySummit summit;
  @Inject private Attendees attendees;
  @Inject private BadgeStore badges;
  @Inject private Prints prints;
  @Inject private PrintFiles files;
  @Inject private DrawingProgress progress;
  @Inject private AttendeeSearch search;
  @Inject private PrintLists lists;

  private final Map<Long, String> names = new HashMap<>();

  @BeforeEach
  void takePlace() {
    summit.takesPlace();
  }

  @Test
  void whoMayPrintFindsPrintsAndOpensTheFileAndNobodyElseDoes() {
    long jana = approved();
    account.run(
        "printer@accord.example",
        PRINT_ALONE,
        () -> {
          assertTrue(isFound(jana, NOT_PRINTED));
          long run = prints.print(badges(null, jana));
          assertFalse(isFound(jana, NOT_PRINTED));
          assertTrue(isFound(jana, ALL));
          assertEquals("printer@accord.example", prints.row(run).printedBy());
          assertEquals(List.of(jana), prints.peopleOf(run).stream().map(PrintableRow::id).toList());
          assertEquals(run, prints.log().get(0).id());
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          files.write(run, "Badges", out);
          assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
          assertEquals(List.of(), prints.drawings(run));
        });
    account.run(
        "people@accord.example",
        Set.of(Right.PEOPLE, Right.READ),
        () -> {
          assertThrows(EJBAccessException.class, () -> prints.find(ALL));
          assertThrows(EJBAccessException.class, () -> prints.print(badges(null, jana)));
        });
  }

  @Test
  void aBadgeIsPrintedAgainOnlyForAReasonAndTheOldOneIsRevoked() {
    long jana = approved();
    organiser.run(() -> prints.print(badges(null, jana)));
    Badge first = badges.of(jana).orElseThrow();
    assertThrows(
        ReprintNeedsReason.class, () -> organiser.run(() -> prints.print(badges(" ", jana))));
    assertEquals(first.code(), badges.of(jana).orElseThrow().code());
    long again = organiser.get(() -> prints.print(badges("lost", jana)));
    assertEquals("lost", organiser.get(() -> prints.row(again)).reason());
    assertNotEquals(first.code(), badges.of(jana).orElseThrow().code());
    assertTrue(badges.find(first.code()).orElseThrow().isRevoked());
  }

  @Test
  void nobodyIsPrintedWhoIsNotApproved() {
    long waiting = added();
    assertFalse(organiser.get(() -> isFound(waiting, ALL)));
    assertThrows(
        NobodyToPrint.class, () -> organiser.run(() -> prints.print(badges(null, waiting))));
    assertTrue(badges.of(waiting).isEmpty());
  }

  @Test
  void aDrawingThatIsCancelledEndsAndTheOtherOfTheSamePrintGoesOn() {
    long jana = approved();
    long run = organiser.get(() -> prints.print(badges(null, jana)));
    long first = organiser.get(() -> progress.start(run));
    long second = organiser.get(() -> progress.start(run));
    organiser.run(() -> prints.cancel(first));
    assertThrows(PrintCancelled.class, () -> organiser.run(() -> progress.reach(first, 1)));
    organiser.run(() -> progress.reach(second, 1));
    List<PrintDrawingRow> drawings = organiser.get(() -> prints.drawings(run));
    assertEquals(List.of(second), drawings.stream().map(PrintDrawingRow::id).toList());
    assertEquals(1, drawings.get(0).drawn());
    organiser.run(() -> progress.finish(second));
    assertEquals(List.of(), organiser.get(() -> prints.drawings(run)));
  }

  @Test
  void aPlaceCardIsPrintedWithoutABadgeAndAgainWithoutAReason() {
    long jana = approved();
    PrintFilter places = new PrintFilter(CardKind.PLACE_CARD, "guest", null, false);
    PrintCards tent = new PrintCards(List.of(jana), CardSize.TENT_A4, Placement.SINGLE, null);
    assertTrue(organiser.get(() -> isFound(jana, places)));
    long run = organiser.get(() -> prints.print(tent));
    assertFalse(organiser.get(() -> isFound(jana, places)));
    assertTrue(organiser.get(() -> isFound(jana, NOT_PRINTED)));
    assertTrue(badges.of(jana).isEmpty());
    assertTrue(
        organiser.get(() -> prints.rows(List.of(jana), CardKind.PLACE_CARD)).get(0).printed());
    assertFalse(organiser.get(() -> prints.rows(List.of(jana), CardKind.BADGE)).get(0).printed());
    organiser.run(() -> prints.print(tent));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    organiser.run(() -> files.write(run, "Place cards", out));
    assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
  }

  @Test
  void anApprovedPersonLacksABadgeUntilOneIsIssued() {
    long jana = approved();
    AttendeeFilter noBadge =
        new AttendeeFilter(null, UsualCategories.GUEST, null, new Lack(Lack.Kind.BADGE, null));
    assertTrue(organiser.get(() -> isListed(jana, noBadge)));
    organiser.run(() -> prints.print(badges(null, jana)));
    assertFalse(organiser.get(() -> isListed(jana, noBadge)));
    long waiting = added();
    assertFalse(organiser.get(() -> isListed(waiting, noBadge)));
  }

  private boolean isListed(long person, AttendeeFilter filter) {
    return search.find(filter, 0, 1_000).stream().anyMatch(row -> row.id() == person);
  }

  @Test
  void aPublicListNamesWhoIsApprovedAndNothingPrivateAndAnInternalOneIsForOfficersOfPeople() {
    long jana = approved();
    long waiting = added();
    String latin = names.get(jana);
    account.run(
        "printer@accord.example",
        PRINT_ALONE,
        () -> {
          List<ListPerson> listed = people(lists.published(ListKind.PARTICIPANTS));
          assertTrue(isListed(latin, listed));
          assertTrue(listed.stream().allMatch(one -> one.status() == null && one.email() == null));
          assertFalse(isListed(names.get(waiting), listed));
          assertThrows(EJBAccessException.class, () -> lists.internal(ListKind.PARTICIPANTS));
        });
    List<ListPerson> internal = organiser.get(() -> people(lists.internal(ListKind.PARTICIPANTS)));
    ListPerson expected =
        internal.stream()
            .filter(one -> one.name().latin().equals(names.get(waiting)))
            .findFirst()
            .orElseThrow();
    assertEquals(AttendeeStatus.EXPECTED, expected.status());
    for (ListKind kind : ListKind.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      organiser.run(
          () ->
              files.list(
                  kind,
                  true,
                  lists.internal(kind),
                  LocalizedText.EMPTY,
                  key -> LocalizedText.of(Language.EN, key),
                  out));
      assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }
  }

  private static List<ListPerson> people(List<ListGroup> groups) {
    return groups.stream().flatMap(group -> group.people().stream()).toList();
  }

  private static boolean isListed(String latin, List<ListPerson> people) {
    return people.stream().anyMatch(one -> one.name().latin().equals(latin));
  }

  private boolean isFound(long person, PrintFilter filter) {
    return prints.find(filter).contains(person);
  }

  private static PrintCards badges(String reason, long... people) {
    List<Long> ids = Arrays.stream(people).boxed().toList();
    return new PrintCards(ids, CardSize.A6, Placement.SHEETS, reason);
  }

  private long approved() {
    long id = added();
    approvals.approve(id);
    return id;
  }

  private long added() {
    String family = "Nováková" + System.nanoTime();
    PersonName name =
        new PersonName(
            null, "Jana", family, Order.GIVEN_FIRST, LocalizedText.EMPTY, LocalizedText.EMPTY);
    Affiliation nobody = Affiliation.of(LocalizedText.EMPTY);
    long id =
        organiser.get(
            () -> attendees.add(new AddAttendee(name, UsualCategories.GUEST, nobody, null)));
    names.put(id, name.latin());
    return id;
  }
}
