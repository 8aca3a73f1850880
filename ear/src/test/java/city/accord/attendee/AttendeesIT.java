package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.Categories.CategoryInUse;
import city.accord.attendee.Category.CategoryFull;
import city.accord.attendee.registration.Decision;
import city.accord.mail.MailAddress.NotAnAddress;
import city.accord.summit.Hue;
import city.accord.testing.AnySummit;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AtOnce;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people at a summit: who is found, in which category they come, and when it is full. */
@ArquillianTest
class AttendeesIT {

  private static final int AT_ONCE = 6;

  @Inject private AsOrganiser organiser;
  @Inject private Approvals approvals;
  @Inject private AnySummit summit;
  @Inject private Attendees attendees;
  @Inject private AttendeeSearch search;
  @Inject private Categories categories;

  /** A family name of this test's own, so that it finds nobody else. */
  private String family;

  @BeforeEach
  void takePlace() {
    summit.takesPlace();
    family = "Ostrava" + System.nanoTime();
  }

  @Test
  void aSummitHasTheUsualCategoriesFromTheStart() {
    List<String> codes = organiser.get(categories::all).stream().map(CategoryRow::code).toList();
    assertTrue(
        codes.containsAll(List.of("delegate", "press", "interpreter", "guest")), codes::toString);
  }

  @Test
  void somebodyIsFoundByAnyNameTitleAffiliationOrAddressInAnyScript() {
    long id = added("guest", "陳怡君", "ines@" + family.toLowerCase(Locale.ROOT) + ".example");
    for (String query :
        List.of(
            family,
            family.toUpperCase(Locale.ROOT),
            "怡君 " + family,
            family + " yijun",
            family + " 市長")) assertEquals(List.of(id), found(query), query);
    assertEquals(List.of(id), found("ines@" + family));
    assertEquals(List.of(id), found(family + " masaryk"));
    assertEquals(List.of(), found(family + " nobody"));
    assertEquals(List.of(), found(family + "_%"));
  }

  @Test
  void aCategoryAStatusAndWhatIsMissingNarrowTheList() {
    long guest = added("guest", null, null);
    long press = added("press", null, family + "@outlet.example");
    approvals.approve(press);
    assertEquals(List.of(press), found(new AttendeeFilter(family, "press", null, null)));
    assertEquals(
        List.of(press), found(new AttendeeFilter(family, null, AttendeeStatus.APPROVED, null)));
    assertEquals(List.of(guest), found(lacking(Lack.Kind.EMAIL, null)));
    assertEquals(List.of(guest, press), sorted(found(lacking(Lack.Kind.PHOTO, null))));
    assertEquals(List.of(), found(lacking(Lack.Kind.TITLE, Language.EN)));
    assertEquals(List.of(guest, press), sorted(found(lacking(Lack.Kind.TITLE, Language.of("cs")))));
  }

  @Test
  void whoHasWithdrawnIsListedOnlyWhereTheListAsksForThem() {
    long id = added("guest", null, null);
    organiser.run(() -> attendees.withdraw(id));
    assertEquals(List.of(), found(family));
    assertEquals(
        List.of(id), found(new AttendeeFilter(family, null, AttendeeStatus.WITHDRAWN, null)));
  }

  @Test
  void manyAreApprovedAtOnceAndOnlyThoseWhoWait() {
    long first = added("guest", null, null);
    long second = added("guest", null, null);
    long gone = added("guest", null, null);
    organiser.run(() -> attendees.withdraw(gone));
    approvals.approve(second);
    assertEquals(1, approvals.decide(Decision.APPROVE, List.of(first, second, gone)));
    assertEquals(AttendeeStatus.WITHDRAWN, organiser.get(() -> attendees.row(gone)).status());
  }

  @Test
  void ofManyWhoAreAddedAtOnceACategoryTakesOnlyItsQuota() throws Exception {
    String code = newCategory(2);
    List<Boolean> added = AtOnce.answers(AT_ONCE, () -> isAdded(code));
    assertEquals(2, Collections.frequency(added, true));
  }

  @Test
  void aCategoryInWhichSomebodyComesIsNotRemoved() {
    String code = newCategory(null);
    long id = added(code, null, null);
    long category = row(code).id();
    assertThrows(CategoryInUse.class, () -> organiser.run(() -> categories.remove(category)));
    int version = organiser.get(() -> attendees.row(id)).version();
    EditAttendee moved =
        new EditAttendee(id, version, name(null), "guest", LocalizedText.EMPTY, null);
    organiser.run(() -> attendees.edit(moved));
    organiser.run(() -> categories.remove(category));
    assertFalse(
        organiser.get(categories::all).stream().anyMatch(other -> other.code().equals(code)));
  }

  @Test
  void anAddressThatNoMailCanReachIsRefused() {
    assertThrows(NotAnAddress.class, () -> added("guest", null, "a@b c"));
  }

  @Test
  void onlyOfficersWithTheRightSeeAndChangePeople() {
    assertThrows(EJBAccessException.class, () -> search.find(AttendeeFilter.ALL, 0, 1));
    assertThrows(EJBAccessException.class, () -> search.count(AttendeeFilter.ALL));
    assertThrows(EJBAccessException.class, () -> attendees.row(1));
    assertThrows(EJBAccessException.class, categories::all);
  }

  private AttendeeFilter lacking(Lack.Kind kind, Language language) {
    return new AttendeeFilter(family, null, null, new Lack(kind, language));
  }

  private List<Long> found(String query) {
    return found(new AttendeeFilter(query, null, null, null));
  }

  private List<Long> found(AttendeeFilter filter) {
    List<Long> found =
        organiser.get(() -> search.find(filter, 0, 10)).stream().map(AttendeeRow::id).toList();
    assertEquals(found.size(), organiser.get(() -> search.count(filter)));
    return found;
  }

  private static List<Long> sorted(List<Long> ids) {
    return ids.stream().sorted().toList();
  }

  private boolean isAdded(String code) {
    try {
      added(code, null, null);
      return true;
    } catch (CategoryFull full) {
      return false;
    }
  }

  private String newCategory(Integer quota) {
    List<CategoryRow> all = new ArrayList<>(organiser.get(categories::all));
    LocalizedText name = LocalizedText.of(Language.EN, family);
    all.add(new CategoryRow(null, 0, null, name, Hue.OLIVE, true, false, quota, 0));
    organiser.run(() -> categories.save(all));
    return family.toLowerCase(Locale.ROOT);
  }

  private CategoryRow row(String code) {
    return organiser.get(categories::all).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private long added(String category, String nativeName, String email) {
    LocalizedText university = LocalizedText.of(Language.EN, "Masaryk University");
    AddAttendee command =
        new AddAttendee(name(nativeName), category, Affiliation.of(university), email);
    return organiser.get(() -> attendees.add(command));
  }

  private PersonName name(String nativeName) {
    LocalizedText title = LocalizedText.of("市長", "Mayor");
    return new PersonName(
        nativeName, "Jana", family, Order.GIVEN_FIRST, LocalizedText.EMPTY, title);
  }
}
